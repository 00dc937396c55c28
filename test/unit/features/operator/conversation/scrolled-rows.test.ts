import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { expect, it } from 'vitest'
import ChatLog from '../../../../../src/features/operator/conversation/ChatLog.vue'
import Conversation from '../../../../../src/features/operator/conversation/Conversation.vue'
import MessageItem from '../../../../../src/features/operator/conversation/message/MessageItem.vue'
import { operatorKey } from '../../../../../src/features/operator/useOperator'
import { provided } from '../../../ui/provided'
import { chats, openDesk } from '../operator'

it('a log that is drawn anew, as with each frame of a scroll, leaves the messages in it as they are', async () => {
  const { operator, portal, close } = await openDesk()
  operator.select(chats.mine)
  await operator.conversation.load(chats.mine)
  const drawn: string[] = []
  const { provide } = provided(portal)
  const page = mount(ChatLog, {
    props: { foundId: 0 },
    global: { provide: { ...provide, [operatorKey as symbol]: operator }, mixins: [{ updated() { drawn.push(this.$options.__name ?? '') } }] }
  })
  await nextTick()
  expect(page.findAllComponents(MessageItem).length).toBeGreaterThan(3)
  drawn.length = 0
  page.getComponent(Conversation).vm.$forceUpdate()
  await nextTick()
  expect(drawn).toEqual(['Conversation'])
  page.unmount()
  close()
})
