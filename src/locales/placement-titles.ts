import type { PlacementLabel } from '../domain/install/placement-plan'
import { portalLanguages, type PortalLanguage } from './portal-languages'

/**
 * What people read in the message menu and on the tab of a card. The portal shows its own user's language, so all
 * are given, also those that the views do not speak. `in` is English for India by the documentation and Hindi by
 * the SDK's table; English is understood in both cases.
 *
 * The portal's own name for an open line, in `chats`, was read on its help pages (de, es for `la`, fr, it, pl, pt for
 * `br`, ru), on its Japanese site and in its texts (kz, ru, ua). For ar, hi, id, ms, sc, tc, th, tr and vn no page of
 * the portal was at hand: look there first when somebody finds a label odd. English keeps to the name in the views.
 */
const titles: Record<PortalLanguage, Record<PlacementLabel, string>> = {
  ar: { share: 'مشاركة كـ…', chats: 'محادثات القنوات المفتوحة' },
  br: { share: 'Compartilhar como…', chats: 'Bate-papos dos Canais Abertos' },
  de: { share: 'Teilen als …', chats: 'Chats der Kommunikationskanäle' },
  en: { share: 'Share as…', chats: 'Open line chats' },
  fr: { share: 'Partager sous forme de…', chats: 'Discussions des canaux ouverts' },
  hi: { share: 'इस रूप में साझा करें…', chats: 'ओपन चैनल चैट' },
  id: { share: 'Bagikan sebagai…', chats: 'Obrolan Saluran Terbuka' },
  in: { share: 'Share as…', chats: 'Open line chats' },
  it: { share: 'Condividi come…', chats: 'Chat dei canali aperti' },
  ja: { share: '形式を選んで共有…', chats: 'オープンチャネルのチャット' },
  kz: { share: 'Бөлісу…', chats: 'Ашық желілер чаттары' },
  la: { share: 'Compartir como…', chats: 'Chats de canales abiertos' },
  ms: { share: 'Kongsi sebagai…', chats: 'Sembang Saluran Terbuka' },
  pl: { share: 'Udostępnij jako…', chats: 'Czaty kanałów otwartych' },
  ru: { share: 'Поделиться…', chats: 'Чаты открытых линий' },
  sc: { share: '分享为…', chats: '开放渠道聊天' },
  tc: { share: '分享為…', chats: '開放管道聊天' },
  th: { share: 'แชร์เป็น…', chats: 'แชทของช่องทางเปิด' },
  tr: { share: 'Şu şekilde paylaş…', chats: 'Açık Kanal sohbetleri' },
  ua: { share: 'Поділитися…', chats: 'Чати відкритих ліній' },
  vn: { share: 'Chia sẻ dưới dạng…', chats: 'Trò chuyện Kênh mở' }
}

/** The label for one language; English for a code that no portal is known to send. */
export function placementTitle(label: PlacementLabel, language: string): string {
  return (Object.hasOwn(titles, language) ? titles[language as PortalLanguage] : titles.en)[label]
}

/** Labels by the portal's language code, as `LANG_ALL` wants them. */
export function placementTitles(label: PlacementLabel): Record<PortalLanguage, string> {
  return Object.fromEntries(portalLanguages.map(code => [code, titles[code][label]])) as Record<PortalLanguage, string>
}

/** What a placement is bound with: its label in the portal's language, and in all of them. */
export function placementLabels(language: string) {
  return { title: (label: PlacementLabel) => placementTitle(label, language), titles: placementTitles }
}

/** Every label that Relay gives: how it knows handlers again that it bound elsewhere. */
export function ownTitles(): Set<string> {
  return new Set(portalLanguages.flatMap(code => Object.values(titles[code])))
}
