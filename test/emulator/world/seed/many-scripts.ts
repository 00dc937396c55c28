import type { World } from '../world'
import { addSession, newLineChat, type Said } from './line-chat'
import { seedCustomers, type Row } from './people'

interface Customer { chatId: number, connector: string, person: Row, talk: [asks: string, answer: string, thanks: string] }

/** One of each script, as people of that country write. The chats all stand on deal 320. */
const customers: Customer[] = [
  { chatId: 1101, connector: 'whatsappbytwilio', person: [662, 'ليلى', 'حداد', '', 'F'],
    talk: ['مرحبًا، هل وصلت شحنة القرميد رقم 2041؟', 'نعم، وصلت اليوم في الساعة 10:30.', 'شكرًا! سأمرّ غدًا مع Tom Keller.'] },
  { chatId: 1102, connector: 'whatsappbytwilio', person: [663, 'प्रिया', 'शर्मा', '', 'F'],
    talk: ['नमस्ते, क्या छत की मरम्मत शुक्रवार को हो सकती है?', 'जी हाँ, शुक्रवार सुबह 9 बजे।', 'बहुत धन्यवाद!'] },
  { chatId: 1103, connector: 'facebook', person: [664, 'สมชาย', 'ใจดี', '', 'M'],
    talk: ['สวัสดีครับ อยากทราบว่ากระเบื้องที่สั่งไว้จะมาถึงวันไหนครับ', 'วันศุกร์นี้ก่อนเที่ยงค่ะ', 'ขอบคุณมากครับ'] },
  { chatId: 1104, connector: 'livechat', person: [665, '美咲', '佐藤', '', 'F'],
    talk: ['屋根の修理の見積もりをお願いできますか。', 'はい、明日の午前中にお送りします。', 'よろしくお願いします。'] },
  { chatId: 1105, connector: 'livechat', person: [666, '伟', '李', '', 'M'],
    talk: ['您好，屋顶的报价还有效吗？', '有效，到本月底。', '好的，请把合同发给我。'] },
  { chatId: 1106, connector: 'facebook', person: [667, '怡君', '陳', '', 'F'],
    talk: ['您好，請問天窗什麼時候可以安裝？', '星期一上午九點可以。', '太好了，謝謝！'] },
  { chatId: 1107, connector: 'telegrambot', person: [668, 'Айгүл', 'Нұрланова', '', 'F'],
    talk: ['Сәлеметсіз бе, шатырды қашан қарай аласыз?', 'Жұма күні таңғы сағат тоғызда.', 'Рақмет, күтемін!'] },
  { chatId: 1108, connector: 'viber', person: [669, 'Thị Lan', 'Nguyễn', '', 'F'],
    talk: ['Xin chào, mái nhà tôi bị dột, khi nào bên mình đến xem được ạ?', 'Thứ Sáu lúc 9 giờ sáng ạ.', 'Vâng, cảm ơn nhiều!'] }
]

const day = 86_400_000

export function seedManyScripts(world: World): void {
  seedCustomers(world, customers.map(({ person }) => person))
  customers.forEach(({ chatId, connector, person: [customerId], talk: [asks, answer, thanks] }, index) => {
    const chat = newLineChat(world, { id: chatId, type: 'deal', itemId: 320, customerId, connector, operatorId: 7 })
    const lines: Said[] = [['s', 'Conversation started'], ['c', asks], ['s', 'The operator joined the conversation'], ['o', answer], ['c', thanks]]
    addSession(world, chat, { operatorId: 7, status: 40, tied: true, lines, startedAt: 12 * day + index * 3_600_000 })
    chat.readUpTo.set(7, chat.messages.at(-2)?.id ?? 0)
  })
}
