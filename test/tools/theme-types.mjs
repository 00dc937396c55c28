// The kit's theme files (`#build/b24ui/*`), which the type check reads, are written by the kit's Vite plugin as soon
// as a configuration is read. With this, `npm run lint` works on a fresh clone before any build.
import { resolveConfig } from 'vite'

await resolveConfig({ logLevel: 'error' }, 'build')
