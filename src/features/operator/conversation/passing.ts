import type { InjectionKey, Ref } from 'vue'

/**
 * Whether each frame may show other rows of the log. Not handed down through its slot: whatever names what a slot hands down is drawn
 * anew with each frame, and so would be every row.
 */
export const passingKey: InjectionKey<Readonly<Ref<boolean>>> = Symbol('passing')
