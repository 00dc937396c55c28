import { mount, type ComponentMountingOptions } from '@vue/test-utils'
import Composer from '../../../../../src/features/operator/composer/box/Composer.vue'
import { provided } from '../../../ui/provided'

type Props = NonNullable<ComponentMountingOptions<typeof Composer>['props']>

/** The box of a chat that can be answered, with a text in it. */
export function mountBox(more: Partial<Props> = {}) {
  const props = {
    text: 'Friday', recipient: 'To Anna', recipientNote: '', sendLabel: 'Send', open: [], isSilent: false, isBusy: false, hasFiles: false,
    isDisabled: false, canSend: true, sendKey: 'ctrl-enter' as const, hasNext: false, menu: undefined
  }
  return mount(Composer, { props: { ...props, ...more }, global: provided() })
}
