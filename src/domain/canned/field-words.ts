/** Words that fields are made of, in the languages of the app and of those who write to it; an ending may follow. */
const fieldWords = [
  'name', 'first', 'last', 'full', 'phone', 'email', 'mail', 'customer', 'client', 'contact', 'company', 'deal', 'lead', 'order', 'user', 'agent',
  'operator', 'manager', 'address', 'city', 'date', 'time', 'today', 'amount', 'total', 'price', 'link', 'url', 'shop', 'product',
  'vorname', 'nachname', 'kunde', 'kunden', 'kundin', 'firma', 'firmen', 'telefon', 'anrede', 'datum', 'betrag', 'bestell', 'produkt',
  'имя', 'имени', 'фамили', 'отчеств', 'фио', 'клиент', 'телефон', 'почт', 'компани', 'сделк', 'дат', 'менеджер', 'сумм', 'заказ',
  'nombre', 'apellido', 'cliente', 'correo', 'prénom', 'prenom', 'nom', 'société', 'nome', 'cognome', 'sobrenome', 'imię', 'imie', 'nazwisko', 'klient',
  'ім\'я', 'ім’я', 'прізвище', 'клієнт', 'isim', 'soyad', 'müşteri', 'naam', 'voornaam', 'klant'
]
const endings = String.raw`(?:name|nummer|number|no|id|s|y|е|я|и|а|у|ю|ы|ь|й|о|ии|ию|ия|ов|ом|ам)?`
const isFieldWord = new RegExp(`^(?:${fieldWords.join('|')})${endings}$`, 'iu')
/** 姓名, 名字, 客户, 电话, 公司, 邮箱, 地址, 日期, 金额, 订单, 称呼; お名前, 氏名. */
const isFieldSign = /^(?:您的|客户|顾客|联系人|订单|公司|お)?(?:姓名|名字|名称|客户|电话|公司|邮箱|地址|日期|金额|订单|订单号|编号|称呼|名前|氏名|会社名)$/u
/** What people put before the field where a person is to fill it in: `[YOUR NAME]`, `<insert name here>`. */
const isFiller = /^(?:your|the|my|a|insert|enter|here|ihr|ihre|mein|der|des|hier|name|ваше?|вашу|ваша|моё|здесь|votre|su|tu)$/iu

/** `name`, `First name`, `имя клиента`, `your name`. */
export function isWordsOfField(words: string): boolean {
  const all = words.split(/\s+/)
  return isFieldSign.test(words) || (all.some(isFieldPart) && all.every(word => isFieldPart(word) || isFiller.test(word)))
}

function isFieldPart(word: string): boolean {
  return isFieldWord.test(word)
}

/** `customer_name`, `contact.name`, `items.0.title`: the parts are words, and smileys such as `o_o` are not. */
export function isJoined(words: string, joints: string): boolean {
  return new RegExp(String.raw`^\p{L}[\p{L}\p{N}]+(?:[${joints}](?:\p{L}[\p{L}\p{N}]+|\d{1,3}))+$`, 'u').test(words)
}

/** `firstName`. */
export function isCamel(words: string): boolean {
  return /^\p{Ll}+(?:\p{Lu}\p{Ll}+)+$/u.test(words)
}
