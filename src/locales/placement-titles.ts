import type { PlacementLabel } from '../domain/install/placement-plan'
import { portalLanguage, portalLanguages, type PortalLanguage } from './portal-languages'

/**
 * What people read in the message menu and on the tab of a CRM item, in every language of the portal: it shows each user
 * their own. `in` is Hindi, by the SDK's table and the portal's own interface.
 *
 * The words are the portal's where its texts are known. For ar, hi, id and ms they are our own proposal: look there
 * first when somebody finds a label odd.
 */
const titles: Record<PortalLanguage, Record<PlacementLabel, string>> = {
  ar: { share: 'مشاركة كـ…', chats: 'دردشات القنوات المفتوحة' },
  br: { share: 'Compartilhar como…', chats: 'Bate-papos dos Canais Abertos' },
  de: { share: 'Teilen als …', chats: 'Chats der Kommunikationskanäle' },
  en: { share: 'Share as…', chats: 'Open Channel chats' },
  fr: { share: 'Partager sous forme de…', chats: 'Chats des canaux ouverts' },
  hi: { share: 'इस रूप में साझा करें…', chats: 'ओपन चैनल चैट' },
  id: { share: 'Bagikan sebagai…', chats: 'Obrolan Saluran Terbuka' },
  in: { share: 'इस रूप में साझा करें…', chats: 'ओपन चैनल चैट' },
  it: { share: 'Condividi come…', chats: 'Chat dei canali aperti' },
  ja: { share: '形式を選んで共有…', chats: 'オープンチャネルのチャット' },
  kz: { share: 'Бөлісу…', chats: 'Ашық желілер чаттары' },
  la: { share: 'Compartir como…', chats: 'Chats de canales abiertos' },
  ms: { share: 'Kongsi sebagai…', chats: 'Sembang Saluran Terbuka' },
  pl: { share: 'Udostępnij jako…', chats: 'Czaty otwartych kanałów' },
  ru: { share: 'Поделиться…', chats: 'Чаты открытых линий' },
  sc: { share: '分享为…', chats: 'Open Channel 聊天' },
  tc: { share: '分享為…', chats: 'Open Channel 聊天' },
  th: { share: 'แชร์เป็น…', chats: 'แชท Open Channel' },
  tr: { share: 'Şu şekilde paylaş…', chats: 'Açık Kanal sohbetleri' },
  ua: { share: 'Поділитися…', chats: 'Чати відкритих ліній' },
  vn: { share: 'Chia sẻ dưới dạng…', chats: 'Trò chuyện Kênh Mở' }
}

/** The label for one language; English for a code that no portal is known to send. */
export function placementTitle(label: PlacementLabel, language: string): string {
  return titles[portalLanguage(language) ?? 'en'][label]
}

/** Labels by the portal's language code, as `LANG_ALL` wants them. English first: that is what users of another language get (P15). */
export function placementTitles(label: PlacementLabel): Record<PortalLanguage, string> {
  const codes: PortalLanguage[] = ['en', ...portalLanguages.filter(code => code !== 'en')]
  return Object.fromEntries(codes.map(code => [code, titles[code][label]])) as Record<PortalLanguage, string>
}

/** What a placement is bound with: its label in the portal's language, and in all of them. */
export function placementLabels(language: string) {
  return { title: (label: PlacementLabel) => placementTitle(label, language), titles: placementTitles }
}

/** Labels of earlier versions. Handlers that carry one are still ours, so that an update moves them instead of adding a second. */
const formerTitles = [
  'Open line chats', 'محادثات القنوات المفتوحة', 'Discussions des canaux ouverts', 'Czaty kanałów otwartych',
  '开放渠道聊天', '開放管道聊天', 'แชทของช่องทางเปิด', 'Trò chuyện Kênh mở', 'Chat dei Canali Aperti', 'Chats de Canales Abiertos',
  'Teilen als…', 'Partager comme…', 'Басқаша бөлісу…'
]

/** Every label that Relay gives or gave: how it knows handlers again that it bound elsewhere. */
export function ownTitles(): Set<string> {
  return new Set([...portalLanguages.flatMap(code => Object.values(titles[code])), ...formerTitles])
}

/** How Relay knows its own handlers, by the words that it gives and gave. */
export function ownLabels() {
  return { titles: ownTitles(), labels: placementTitles }
}
