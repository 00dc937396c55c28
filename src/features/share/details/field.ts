/** The looks of a text or date field, after the kit's own input; the kit's would bring its menus and masks along. */
export const fieldClasses = 'block h-9 w-full min-w-0 rounded-(--ui-border-radius-2xs) border border-(--relay-edge) bg-(--ui-color-bg-content-primary) px-3 text-md text-(--ui-color-base-1) outline-(--ui-color-accent-main-primary) focus-visible:outline-2'

export const labelClasses = 'mb-1 block text-sm text-(--ui-color-base-2)'
