/**
 * The kit's class lists without `tailwind-merge`, which is 9 kB gzip on the first path: it drops a class where a later one of
 * the same list says the opposite. Relay's lists say nothing twice, as `classes.spec.ts` proves on what is shown.
 */
export * from 'tailwind-variants/lite'
export { cn as cnMerge } from 'tailwind-variants/lite'
