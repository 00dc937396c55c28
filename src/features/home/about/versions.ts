/** Put in by the build from the package files. */
export const versions = {
  relay: import.meta.env.VITE_RELAY_VERSION ?? '',
  sdk: import.meta.env.VITE_SDK_VERSION ?? ''
}
