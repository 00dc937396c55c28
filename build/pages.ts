import type { Plugin } from 'vite'

/** Style sheets in the head hold back the first painting; at the end of the body they only hold back the script. */
export const paintSkeletonFirst: Plugin = {
  name: 'relay-paint-skeleton-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const styles = html.match(/[ \t]*<link rel="stylesheet"[^>]*>\n/g) ?? []
      return styles.reduce((page, style) => page.replace(style, ''), html).replace('  </body>', `${styles.join('')}  </body>`)
    }
  }
}

/**
 * An archive's `install.html` is what Bitrix24 opens first (docs/bitrix24/app.md#kinds-of-applications); the page
 * itself is the same.
 */
export const installerPage: Plugin = {
  name: 'relay-installer-page',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['index.html']
      if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: 'install.html', source: page.source })
    }
  }
}
