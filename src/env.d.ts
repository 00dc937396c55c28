interface ImportMetaEnv {
  /** Origins of the portals that may open this build, separated by spaces; empty for all. */
  readonly VITE_RELAY_PORTALS?: string
  /** Version of this package, put in by `vite.config.ts`. */
  readonly VITE_RELAY_VERSION?: string
  /** Version of `@bitrix24/b24jssdk` in the build. */
  readonly VITE_SDK_VERSION?: string
}

interface Window {
  /** Set by the head start of the page (`build/head-start.ts`), whose handshake was the one that the portal calls the first. */
  relayFirstRun?: boolean
  /** The request of a card that the same script has sent: its commands as JSON text, when (ms), and what is read of the answer. */
  relayAhead?: { cmd: string, asked: number, answer: Promise<unknown> }
}
