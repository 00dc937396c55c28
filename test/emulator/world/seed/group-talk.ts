export interface Line { by: number, text: string, params?: Record<string, unknown>, shown?: 'reply' | 'deleted' }

const dashes = '-'.repeat(54)

/** What was said in the group chat, oldest first: the everyday first, every kind of markup near the end. */
export function talk(files: number[]): Line[] {
  return [...everyday(), ...markup(), ...attachments(), ...special(files), ...newest()]
}

function everyday(): Line[] {
  const by = [12, 14, 7, 9, 12, 11, 7, 14, 16, 12]
  return everydayTexts.map((text, index) => ({ by: by[index % by.length] ?? 12, text }))
}

const everydayTexts = [
  'Morning all. Scaffold on Lindenstraße is up since seven.', 'On my way, the van needed fuel.',
  'The customer asks whether we can start on the north side.', 'Fine with me if the tarp is there.', 'Tarp is in the red container.',
  'Заказчик подтвердил смету, можно заказывать материал.', 'Спасибо! I will tell the supplier.', 'Tiles arrive at eleven, two pallets.',
  'Der Lieferschein liegt im Büro, bitte unterschreiben.', 'Who has the key of the container?', 'I do.', 'Bring the long ladder too, please.',
  'Weber called: the tenants want quiet before eight.', 'Then we begin at eight.', 'Noted.', 'Счёт отправила, номер 2041.',
  'Great. Any news on the skylight?', 'Not yet, the maker is closed until Monday.', 'Ich frage dort morgen noch einmal nach.',
  'Wind is at 40 km/h, we stop the crane.', 'Right decision.', 'We do the gutters inside the yard meanwhile.',
  'The neighbour complains about the dust.', 'I will call them.', 'Called. All good, we clean the windows on Friday.',
  'Кто поедет на замер в четверг?', 'I can, after ten.', 'Take the laser, the old tape is broken.', 'Neue Bänder sind bestellt.',
  'Thursday 10:30 is fixed with the customer.', 'Thanks Ida.', 'Do we have enough screws for the battens?',
  'Two boxes left, I would order.', 'Ordered, tomorrow noon.', 'Lunch at the bakery?', 'Договор подписан обеими сторонами.',
  'Very good news.', 'Coming down now.', 'Die Rechnung für das Gerüst ist da.', 'Please forward it to me.',
  'Chimney flashing is leaking again.', 'Photo?', 'In a minute, hands are dirty.', 'Tom, can you tell Weber that it takes a day more?',
  'Already did, she is fine with it.', 'Остаток материала вернём на склад.', 'Put it behind the shed.', 'Done.',
  'Aufmaß ist im System.', 'Then let us write the final bill on Monday.'
]

function markup(): Line[] {
  return [
    { by: 7, text: '[b]Bold[/b], [i]italic[/i], [u]underlined[/u], [s]struck[/s] and [b][i][u]all of it[/u][/i][/b]' },
    { by: 9, text: '[size=20]Large[/size] and [color=#df532d]red[/color], line one[br]line two\nline three' },
    { by: 14, text: 'The script:\n[code]if (wind > 40) {\n  crane.stop() // [b]not bold[/b]\n}[/code]' },
    { by: 7, text: '>>Can you come on Friday?\n>>Or on Monday?\nFriday is better.' },
    { by: 12, text: `${dashes}\nIda Brandt [02.09.2026 10:15]\nCan you come on Friday?\n${dashes}\nYes, before noon.` },
    { by: 11, text: '[quote]Оплата в течение 14 дней[/quote]\nТак в договоре.' },
    { by: 9, text: 'Forecast: [url=https://weather.example.com/lindenstrasse?days=3]three days[/url], or [url]https://weather.example.com/[/url], or https://plain.example.com/a(b)' },
    { by: 9, text: 'Careful with [url=javascript:alert(1)]this one[/url] and <img src=x onerror=alert(2)> and [url=//evil.example]that[/url]' },
    { by: 12, text: '[user=7]Ida[/user], [user=14 REPLACE]Sarah Cole[/user] and [user=all]everybody[/user]: meeting at the gate' },
    { by: 7, text: 'More in [chat=945]the campaign chat[/chat], the start was [context=chat901/70300]here[/context]' },
    { by: 30, text: '[put=/help]Help[/put] [send=/status]Status[/send] [call=+4930123456]Call the office[/call] [call]+49 30 654321[/call]' },
    { by: 12, text: '[img size=medium]https://pictures.example.com/roof.jpg [/img] [icon=https://pictures.example.com/ok.png size=16 title=ok] [disk=80]' },
    { by: 1, text: 'Deadline [timestamp=1795860000 format=SHORT_DATE_FORMAT] at [timestamp=1795860000 format=SHORT_TIME_FORMAT]' },
    { by: 14, text: '[b]never closed, [rating=5] unknown, [/i] wrong order, &quot;quoted&quot; &amp; done :)' }
  ]
}

function attachments(): Line[] {
  return [
    { by: 30, text: 'New order', params: { ATTACH: [{ ID: 1, COLOR_TOKEN: 'primary', COLOR: '#29619b', BLOCKS: [
      { MESSAGE: 'Order [b]2041[/b] was paid' },
      { LINK: { NAME: 'Order 2041', LINK: 'https://shop.example.com/orders/2041', DESC: 'Two pallets of tiles' } },
      { DELIMITER: { SIZE: 200, COLOR: '#c6c6c6' } },
      { GRID: [
        { DISPLAY: 'ROW', NAME: 'Sum', VALUE: '18,400 EUR' }, { DISPLAY: 'LINE', NAME: 'Paid', VALUE: '[b]yes[/b]' },
        { DISPLAY: 'BLOCK', NAME: 'Note', VALUE: 'Deliver to the yard' }
      ] },
      { USER: { NAME: 'Marco Rossi', USER_ID: 12, AVATAR: '', LINK: '/company/personal/user/12/' } },
      { IMAGE: [{ NAME: 'Tiles', LINK: 'https://shop.example.com/tiles.jpg', PREVIEW: 'https://shop.example.com/tiles-small.jpg', WIDTH: 640, HEIGHT: 480 }] },
      { FILE: { NAME: 'invoice.pdf', LINK: 'https://shop.example.com/invoice.pdf', SIZE: 20480 } }
    ] }] } },
    { by: 30, text: '', params: { ATTACH: [{ ID: 2, BLOCKS: [{ MESSAGE: 'Only an attachment, no text' }] }] } }
  ]
}

function special(files: number[]): Line[] {
  return [
    { by: 12, text: 'The plan as agreed', params: { FILE_ID: [files[0]] } },
    { by: 12, text: '', params: { FILE_ID: [files[1]] } },
    { by: 16, text: '', params: { FILE_ID: [files[2], files[3], files[4]] } },
    { by: 14, text: 'Yes, that is the one.', shown: 'reply' },
    { by: 9, text: 'wrong chat', shown: 'deleted' },
    { by: 0, text: 'Marco Rossi invited [user=21]Lena Fischer[/user] to the chat', params: { CLASS: 'bx-messenger-content-item-system' } },
    { by: 21, text: 'Hello, the copper sheets can be at your yard on 25.12 at 9:00.' },
    { by: 14, text: '👍🎉' },
    { by: 12, text: 'مرحبا، سنصل غداً في الساعة 9 (north gate) مع الرافعة.' },
    { by: 16, text: 'Donaudampfschifffahrtsgesellschaftskapitänskajütendachreparaturkostenvoranschlagsgenehmigungsverfahren' },
    { by: 11, text: longText() },
    { by: 12, text: 'Look: the task is at [URL=/company/personal/user/12/tasks/task/view/9999/]task[/URL]' },
    { by: 30, text: 'Choose', params: { KEYBOARD: { BUTTONS: [{ TEXT: 'Yes', COMMAND: 'yes' }, { TEXT: 'Site', LINK: 'https://shop.example.com/' }] } } },
    { by: 9, text: '   \n  ' }
  ]
}

/** Exactly 10,000 characters. */
function longText(): string {
  const paragraph = 'Minutes of the site meeting: the north side is opened first, the battens are replaced where they are soft. '
  return paragraph.repeat(100).slice(0, 9_999) + '.'
}

function newest(): Line[] {
  return [
    { by: 14, text: 'Crane is booked.' },
    { by: 9, text: 'Weber asks for the final date.' },
    { by: 12, text: 'I need the sealing tape by tomorrow at 15:00, who can fetch it?' },
    { by: 7, text: 'Please order 40 m of the sealing tape and send the offer to Weber.' },
    { by: 11, text: 'Клиент просит перезвонить завтра в 10:30.' },
    { by: 16, text: 'Bitte prüft bis morgen um 9:00 die Positionen 3 bis 7 im Nachtrag.' },
    { by: 9, text: 'The inspector comes on 25.12. at 11:00.' },
    { by: 12, text: 'I can do it.' },
    { by: 14, text: 'Thanks Marco!' },
    { by: 12, text: '[b]Roof[/b] on Friday?' }
  ]
}
