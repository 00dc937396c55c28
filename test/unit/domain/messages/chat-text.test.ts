import { describe, expect, it } from 'vitest'
import { parseChatText } from '../../../../src/domain/messages/chat-text'
import { sketch } from './sketch'

type Case = [text: string, shown: string]

function cases(what: string, table: Case[]) {
  describe(what, () => {
    it.each(table)('%j', (text, shown) => {
      expect(sketch(parseChatText(text))).toBe(shown)
    })
  })
}

const dashes = '-'.repeat(54)

cases('plain text stays as it is', [
  ['', ''],
  ['Roof on Friday?', 'Roof on Friday?'],
  ['  two  blanks ', '  two  blanks '],
  ['a    b', 'a    b'],
  ['👩‍👩‍👧 🇩🇪', '👩‍👩‍👧 🇩🇪'],
  ['שלום [b]עולם[/b]', 'שלום bold(עולם)'],
  [':) ;) 8-)', ':) ;) 8-)'],
  ['**no** _markdown_ `here`', '**no** _markdown_ `here`'],
  ['<b>no</b> <img src=x onerror=alert(1)>', '<b>no</b> <img src=x onerror=alert(1)>']
])

cases('styles', [
  ['[b]x[/b][i]y[/i][u]z[/u][s]w[/s]', 'bold(x)italic(y)underline(z)strike(w)'],
  ['[B]x[/b]', 'bold(x)'],
  ['[b][i][u][s]x[/s][/u][/i][/b]', 'bold(italic(underline(strike(x))))'],
  ['[b]a[b]b[/b]c[/b]', 'bold(abold(b)c)'],
  ['[b][/b]', 'bold()'],
  ['[b]two\nlines[/b]', 'bold(two⏎lines)'],
  ['[size=20]big[/size]', 'big'],
  ['[size=9000]big[/size]', 'big'],
  ['[color=#ff0000]red[/color]', 'red'],
  ['[color=red;background:url(//x)]red[/color]', 'red'],
  ['[color=#fff]a [b]b[/b][/color]', 'a bold(b)']
])

cases('breaks', [
  ['a\nb', 'a⏎b'],
  ['a\r\nb\rc', 'a⏎b⏎c'],
  ['a[br]b[BR]c', 'a⏎b⏎c'],
  ['\n\n', '⏎⏎'],
  ['a\n\nb', 'a⏎⏎b'],
  ['[/br]', '[/br]']
])

cases('entities are decoded once, after the tags were found', [
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['&lt;b&gt; &quot;x&quot; &#39;y&#39; &#039;z&#039; &apos;w&apos;', '<b> "x" \'y\' \'z\' \'w\''],
  ['&amp;lt;', '&lt;'],
  ['&amp;amp;amp;', '&amp;amp;'],
  ['&nbsp;&copy;&#91;b&#93;', '&nbsp;&copy;&#91;b&#93;'],
  ['&am[b]p;[/b]', '&ambold(p;)'],
  ['[url=https://a.example/?x=1&amp;y=2]go[/url]', 'web<https://a.example/?x=1&y=2>(go)'],
  ['[code]a &lt; b[/code]', 'code(a < b)']
])

cases('what is not understood stays as plain characters', [
  ['[b]never ended', '[b]never ended'],
  ['never begun[/b]', 'never begun[/b]'],
  ['[b]a[i]b[/b]c[/i]', 'bold(a[i]b)c[/i]'],
  ['[b][i][u]x[/b]', 'bold([i][u]x)'],
  ['[/b][b]', '[/b][b]'],
  ['[spoiler]x[/spoiler]', '[spoiler]x[/spoiler]'],
  ['[td]x[/td][attach=5][pch=5][rating=5]', '[td]x[/td][attach=5][pch=5][rating=5]'],
  ['a[i] = b[j]', 'a[i] = b[j]'],
  ['[1] [] [ b] [b ]', '[1] [] [ b] [b ]'],
  ['[b=1]x[/b]', '[b=1]x[/b]'],
  ['[b]x[/b ]', '[b]x[/b ]'],
  ['[b][b', '[b][b'],
  ['[', '['],
  ['[[b]x[/b]]', '[bold(x)]'],
  ['[constructor=1]x[/constructor][__proto__]y[/__proto__]', '[constructor=1]x[/constructor][__proto__]y[/__proto__]'],
  ['[toString]x[/toString]', '[toString]x[/toString]'],
  ['[url=a\nb]x[/url]', '[url=a⏎b]x[/url]'],
  ['[url=https://a.example]never ended, [b]x[/b]', '[url=https://a.example]never ended, bold(x)'],
  ['[size]x[/size]', '[size]x[/size]'],
  [`${'[b]'.repeat(18)}x${'[/b]'.repeat(18)}`, `${'bold('.repeat(16)}[b][b]x${')'.repeat(16)}[/b][/b]`]
])

cases('code is literal', [
  ['[code][b]x[/b] https://a.example :) [user=1]y[/user][/code]', 'code([b]x[/b] https://a.example :) [user=1]y[/user])'],
  ['[code]\na\n  b\n[/code]\nafter', 'code(a\n  b)after'],
  ['[CODE]x[/Code]', 'code(x)'],
  ['[code]x', '[code]x'],
  ['[/code]x', '[/code]x'],
  ['[code]a[/code]b[code]c', 'code(a)b[code]c'],
  ['[b][code]x[/b][/code][/b]', 'bold(code(x[/b]))'],
  ['[code]>>x\n------[/code]', 'code(>>x\n------)']
])

cases('quoted lines', [
  ['>>a', 'quote(a)'],
  ['>>a\n>>b\nc', 'quote(a⏎b)c'],
  ['x\n>>a\n\n>>b', 'x⏎quote(a)⏎quote(b)'],
  ['a >>b', 'a >>b'],
  ['>a', '>a'],
  ['&gt;&gt;a', '>>a'],
  ['>>[b]a[/b]', 'quote(bold(a))'],
  ['>>[b]a\n>>b[/b]', 'quote(bold(a⏎b))'],
  ['>>[b]a\nb[/b]', 'quote([b]a)b[/b]'],
  ['[b]a\n>>b[/b]c', 'bold(a⏎quote(b))c'],
  ['>>a [code]x[/code]\nb', 'quote(a code(x))b'],
  ['>>a\n------\nb\n------', 'quote(a)quote(b)'],
  ['>>[quote]a\nb', 'quote([quote]a)b'],
  ['a[br]>>b', 'a⏎quote(b)'],
  ['>>', '']
])

cases('quotes between dashes', [
  [`${dashes}\nAnn Lee [21.11.2026 10:15:00]\nRoof?\n${dashes}\nYes`, 'quote<Ann Lee|21.11.2026 10:15:00>(Roof?)Yes'],
  ['------\nAnn [today, 10:15] #chat915/70412\nRoof?\n------\nYes', 'quote<Ann|today, 10:15>(Roof?)Yes'],
  ['------\nАнна Ли [вчера, 10:15]\n[b]Крыша[/b]\n------', 'quote<Анна Ли|вчера, 10:15>(bold(Крыша))'],
  ['------\r\nAnn [10:15]\r\nx\r\n------\r\ny', 'quote<Ann|10:15>(x)y'],
  ['------[br]Ann [10:15][br]x[br]------[br]y', 'quote<Ann|10:15>(x)y'],
  ['------\nno head\n------', 'quote(no head)'],
  ['------\n[b]x[/b] [i]y[/i]\n------', 'quote(bold(x) italic(y))'],
  ['------  \nx\n------\t\ny', 'quote(x)y'],
  ['-----\nx\n-----', '-----⏎x⏎-----'],
  ['a ------\nx\n------', 'a ------⏎x⏎------'],
  ['------ a\nx', '------ a⏎x'],
  ['------\nnever ended', '------⏎never ended'],
  ['------\nAnn [10:15]\nnever ended', '------⏎Ann [10:15]⏎never ended'],
  ['------\nAnn &amp; Bob [10:15]\nx\n------', 'quote<Ann & Bob|10:15>(x)'],
  ['------\nAnn [10:15]\n------\nBob [10:16]\nin\n------\nout\n------\nend', 'quote<Ann|10:15>(quote<Bob|10:16>(in)out)end'],
  ['------\na[b]b\n------\nc[/b]', 'quote(a[b]b)c[/b]'],
  ['[b]------\nx\n------[/b]', 'bold(------⏎x⏎------)'],
  ['------\n------', ''],
  ['[quote]a[/quote]\nb', 'quote(a)b'],
  ['[quote]\na\n[/quote]b', 'quote(a)b'],
  ['[quote][quote]a[/quote]b[/quote]', 'quote(quote(a)b)'],
  ['[quote]a', '[quote]a'],
  ['[quote]a\n>>b[/quote]c', 'quote(a⏎quote(b))c']
])

cases('links', [
  ['[url=https://a.example/x]here[/url]', 'web<https://a.example/x>(here)'],
  ['[url]https://a.example/x[/url]', 'web<https://a.example/x>(https://a.example/x)'],
  ['[url=https://a.example/x][/url]', 'web<https://a.example/x>(https://a.example/x)'],
  ['[URL=HTTP://A.example]x[/URL]', 'web<http://a.example/>(x)'],
  ['[url=https://a.example][b]x[/b][/url]', 'web<https://a.example/>(bold(x))'],
  ['[url=https://a.example/?a[]=1&b[0]=2]x[/url]', 'web<https://a.example/?a[]=1&b[0]=2>(x)'],
  ['[url]https://a.example/?a[]=1[/url]', 'web<https://a.example/?a[]=1>(https://a.example/?a[]=1)'],
  ['[url= https://a.example ]x[/url]', 'web<https://a.example/>(x)'],
  ['[url=/crm/deal/details/5/]Deal[/url]', 'portal</crm/deal/details/5/>(Deal)'],
  ['[url=/company/personal/user/7/calendar/?EVENT_ID=5]e[/url]', 'portal</company/personal/user/7/calendar/?EVENT_ID=5>(e)'],
  ['[url=mailto:ann@a.example]Ann[/url]', 'mail<mailto:ann@a.example>(Ann)'],
  ['[url=tel:+49 30 1234]call[/url]', 'phone<tel:+49301234>(call)'],
  ['[url=https://bank.example@evil.example]x[/url]', 'web<https://bank.example@evil.example/>(x)'],
  ['[url=https://аpple.example]x[/url]', 'web<https://xn--pple-43d.example/>(x)'],
  ['[url=https://a.example]https://b.example[/url]', 'web<https://a.example/>(https://b.example)'],
  ['[url=https://a.example]a[url=https://b.example]b[/url][/url]', 'web<https://a.example/>(aweb<https://b.example/>(b))']
])

cases('addresses that are refused leave only their words', [
  ['[url=javascript:alert(1)]x[/url]', 'x'],
  ['[url]javascript:alert(1)[/url]', 'javascript:alert(1)'],
  ['[url=javascript:alert(1)][/url]', 'javascript:alert(1)'],
  ['[url=JaVaScRiPt:alert(1)]x[/url]', 'x'],
  ['[url= javascript:alert(1)]x[/url]', 'x'],
  ['[url=java\tscript:alert(1)]x[/url]', 'x'],
  ['[url=\u0001javascript:alert(1)]x[/url]', 'x'],
  ['[url=java\u0000script:alert(1)]x[/url]', 'x'],
  ['[url=java\u200bscript:alert(1)]x[/url]', 'x'],
  ['[url=javascript&#58;alert(1)]x[/url]', 'x'],
  ['[url=javascript:https://a.example]x[/url]', 'x'],
  ['[url=data:text/html,<script>alert(1)</script>]x[/url]', 'x'],
  ['[url=vbscript:x]x[/url]', 'x'],
  ['[url=bx://v2/x]x[/url]', 'x'],
  ['[url=BX:x]x[/url]', 'x'],
  ['[url=file:///etc/passwd]x[/url]', 'x'],
  ['[url=blob:https://a.example/1]x[/url]', 'x'],
  ['[url=//evil.example]x[/url]', 'x'],
  ['[url=/\\evil.example]x[/url]', 'x'],
  ['[url=\\\\evil.example]x[/url]', 'x'],
  ['[url=/..//evil.example]x[/url]', 'x'],
  ['[url=/.//evil.example]x[/url]', 'x'],
  ['[url=/\t/evil.example]x[/url]', 'x'],
  ['[url=https:evil.example]x[/url]', 'x'],
  ['[url=https:///evil.example]x[/url]', 'x'],
  ['[url=https://]x[/url]', 'x'],
  ['[url=https://a.example:99999999]x[/url]', 'x'],
  ['[url=https://a b.example]x[/url]', 'x'],
  ['[url=https://a.example/\u202egpj.exe]x[/url]', 'x'],
  ['[url=relative/path]x[/url]', 'x'],
  ['[url=mailto:]x[/url]', 'x'],
  ['[url=tel:*21#]x[/url]', 'x'],
  ['[url=]x[/url]', 'x'],
  ['[url]no address[/url]', 'no address']
])

cases('bare addresses', [
  ['see https://a.example/x?y=1#z now', 'see web<https://a.example/x?y=1#z>(https://a.example/x?y=1#z) now'],
  ['https://a.example.', 'web<https://a.example/>(https://a.example).'],
  ['(https://a.example/x)', '(web<https://a.example/x>(https://a.example/x))'],
  ['https://a.example/x_(y)', 'web<https://a.example/x_(y)>(https://a.example/x_(y))'],
  ['https://a.example/?!...', 'web<https://a.example/>(https://a.example/)?!...'],
  ['&quot;https://a.example&quot; x', '"web<https://a.example/>(https://a.example)" x'],
  ['https://a.example/?a=1&amp;b=2', 'web<https://a.example/?a=1&b=2>(https://a.example/?a=1&b=2)'],
  ['www.a.example/x', 'web<https://www.a.example/x>(www.a.example/x)'],
  ['www. x', 'www. x'],
  ['[b]https://a.example[/b]', 'bold(web<https://a.example/>(https://a.example))'],
  ['https://a.example[br]x', 'web<https://a.example/>(https://a.example)⏎x'],
  ['смhttps://a.example', 'смweb<https://a.example/>(https://a.example)'],
  ['xhttps://a.example', 'xhttps://a.example'],
  ['https:// http://', 'https:// http://'],
  ['ftp://a.example javascript:alert(1) //a.example', 'ftp://a.example javascript:alert(1) //a.example']
])

cases('bare addresses end where the eye sees their end', [
  ['看 https://example.com。谢谢', '看 web<https://example.com/>(https://example.com)。谢谢'],
  ['见 https://example.com/a?b=1，谢谢', '见 web<https://example.com/a?b=1>(https://example.com/a?b=1)，谢谢'],
  ['https://example.com/a、https://example.com/b', 'web<https://example.com/a>(https://example.com/a)、web<https://example.com/b>(https://example.com/b)'],
  ['「https://example.com/a」（https://example.com）', '「web<https://example.com/a>(https://example.com/a)」（web<https://example.com/>(https://example.com)）'],
  ['«https://example.com/a», “https://example.com”…', '«web<https://example.com/a>(https://example.com/a)», “web<https://example.com/>(https://example.com)”…'],
  ['请看https://example.com谢谢', '请看web<https://example.com/>(https://example.com)谢谢'],
  ['https://example.com👍', 'web<https://example.com/>(https://example.com)👍'],
  ['(see https://en.wikipedia.org/wiki/Rust_(programming_language))', '(see web<https://en.wikipedia.org/wiki/Rust_(programming_language)>(https://en.wikipedia.org/wiki/Rust_(programming_language)))'],
  ['(https://example.com/a)подробнее', '(web<https://example.com/a>(https://example.com/a))подробнее'],
  ['((https://example.com/a_(b)_(c)))', '((web<https://example.com/a_(b)_(c)>(https://example.com/a_(b)_(c))))'],
  ['{"url":"https://example.com/a"}', '{"url":"web<https://example.com/a>(https://example.com/a)"}'],
  ['https://example.com/@some_user_', 'web<https://example.com/@some_user_>(https://example.com/@some_user_)'],
  ['https://example.com/a\'s', 'web<https://example.com/a\'s>(https://example.com/a\'s)'],
  ['\'https://example.com/a\'', '\'web<https://example.com/a>(https://example.com/a)\''],
  ['https://пример.рф/путь, да', 'web<https://xn--e1afmkfd.xn--p1ai/%D0%BF%D1%83%D1%82%D1%8C>(https://пример.рф/путь), да'],
  ['www.пример.рф/x.', 'web<https://www.xn--e1afmkfd.xn--p1ai/x>(www.пример.рф/x).'],
  ['https://a.example/?q=&quot;x&quot;&amp;b=1 y', 'web<https://a.example/?q=%22x%22&b=1>(https://a.example/?q="x"&b=1) y'],
  ['http://[::1]:8080/x', 'web<http://[::1]:8080/x>(http://[::1]:8080/x)'],
  // Signs of other scripts, and signs that a browser would fold into the host.
  ['https://example.com।नमस्ते', 'web<https://example.com/>(https://example.com)।नमस्ते'],
  ['https://example.com/a؟ https://example.com/b، x', 'web<https://example.com/a>(https://example.com/a)؟ web<https://example.com/b>(https://example.com/b)، x'],
  ['https://example.com～ https://example.com→x', 'web<https://example.com/>(https://example.com)～ web<https://example.com/>(https://example.com)→x'],
  ['【https://example.com/a】《https://example.com》', '【web<https://example.com/a>(https://example.com/a)】《web<https://example.com/>(https://example.com)》']
])

cases('characters without a width end a bare address, and are never left out of the middle of one', [
  ['https://example.com/a\u200b', 'web<https://example.com/a>(https://example.com/a)\u200b'],
  ['https://example.com\u2060, x', 'web<https://example.com/>(https://example.com)\u2060, x'],
  ['https://example.com/a\ufeff\u200b。谢谢', 'web<https://example.com/a>(https://example.com/a)\ufeff\u200b。谢谢'],
  ['www.example.com\u00ad x', 'web<https://www.example.com/>(www.example.com)\u00ad x'],
  ['https://exa\u00admple.com/', 'https://exa\u00admple.com/'],
  ['https://example.com\u200b.evil.example', 'https://example.com\u200b.evil.example'],
  ['https://example.com\u200b@evil.example', 'https://example.com\u200b@evil.example'],
  ['https://example.com/a\u200bb', 'https://example.com/a\u200bb'],
  ['https://example.com/\u202egpj.exe', 'https://example.com/\u202egpj.exe']
])

cases('brackets belong to a bare address, tags do not', [
  ['https://example.com/list?filter[status]=open&sort=-id', 'web<https://example.com/list?filter[status]=open&sort=-id>(https://example.com/list?filter[status]=open&sort=-id)'],
  ['https://example.com/?a[]=1&a[0][x]=2.', 'web<https://example.com/?a[]=1&a[0][x]=2>(https://example.com/?a[]=1&a[0][x]=2).'],
  ['https://example.com/?a[i]=1&b[u]=2', 'web<https://example.com/?a[i]=1&b[u]=2>(https://example.com/?a[i]=1&b[u]=2)'],
  ['[b]https://example.com/a[/b]', 'bold(web<https://example.com/a>(https://example.com/a))'],
  ['[b][i]https://example.com/?a[x]=1[/i][/b]', 'bold(italic(web<https://example.com/?a[x]=1>(https://example.com/?a[x]=1)))'],
  ['https://example.com/a[b]x[/b]', 'web<https://example.com/a>(https://example.com/a)bold(x)'],
  ['https://example.com/a[br]https://example.com/b[disk=8]', 'web<https://example.com/a>(https://example.com/a)⏎web<https://example.com/b>(https://example.com/b)file#8'],
  ['https://example.com/a[code]x[/code]', 'web<https://example.com/a>(https://example.com/a)code(x)'],
  ['[https://example.com/a]', '[web<https://example.com/a>(https://example.com/a)]']
])

cases('a closing mark goes only where the same mark opens', [
  ['*https://example.com/pay/123*', '*web<https://example.com/pay/123>(https://example.com/pay/123)*'],
  ['https://example.com/pay/123*', 'web<https://example.com/pay/123*>(https://example.com/pay/123*)'],
  ['*Pay here: https://example.com/pay/123*!', '*Pay here: web<https://example.com/pay/123>(https://example.com/pay/123)*!'],
  ['*Pay* https://example.com/pay/123*', '*Pay* web<https://example.com/pay/123*>(https://example.com/pay/123*)'],
  ['_https://example.com/a_', '_web<https://example.com/a>(https://example.com/a)_'],
  ['**_https://example.com/a_**', '**_web<https://example.com/a>(https://example.com/a)_**'],
  ['~~https://example.com/~~', '~~web<https://example.com/>(https://example.com/)~~'],
  ['`https://example.com/a`', '`web<https://example.com/a>(https://example.com/a)`'],
  ['*\nhttps://example.com/a*', '*⏎web<https://example.com/a*>(https://example.com/a*)'],
  ['some_user_https://example.com/a_', 'some_user_web<https://example.com/a_>(https://example.com/a_)']
])

cases('people and chats', [
  ['[user=7]Ann[/user]', '@7(Ann)'],
  ['[USER=7 REPLACE]Ann[/USER]', '@7(Ann)'],
  ['[user=7][/user]', '@7()'],
  ['[user=all]all of you[/user]', '@all(all of you)'],
  ['[user=ALL][/user]', '@all()'],
  ['[user=0]Ann[/user]', 'Ann'],
  ['[user=7 onclick=x]Ann[/user]', 'Ann'],
  ['[user=7/../8]Ann[/user]', 'Ann'],
  ['[user=9999999999999999]Ann[/user]', 'Ann'],
  ['[user]Ann[/user]', '[user]Ann[/user]'],
  ['[chat=915]Roof[/chat]', 'chat<chat915>(Roof)'],
  ['[chat=imol|77]line[/chat]', 'chat<imol|77>(line)'],
  ['[chat=915x]Roof[/chat]', 'Roof'],
  ['[chat=]Roof[/chat]', 'Roof'],
  ['[context=chat915/70412]that[/context]', 'context<chat915/70412>(that)'],
  ['[context=7/70412]that[/context]', 'context<7/70412>(that)'],
  ['[context=sg45/1]that[/context]', 'context<sg45/1>(that)'],
  ['[context=chat915/]that[/context]', 'that'],
  ['[context=chat915/1/2]that[/context]', 'that'],
  ['[context=evil/70412]that[/context]', 'that']
])

cases('what would act in the reader\'s name is only text', [
  ['[send=/pay]Yes[/send]', 'Yes'],
  ['[send]Yes[/send]', 'Yes'],
  ['[send=/pay][/send]', '/pay'],
  ['[put=/help]Help[/put]', 'Help'],
  ['[put]Help[/put]', 'Help'],
  ['[call=+49 (30) 12-34]me[/call]', 'phone<tel:+49301234>(me)'],
  ['[call]+49301234[/call]', 'phone<tel:+49301234>(+49301234)'],
  ['[call]112[/call]', 'phone<tel:112>(112)'],
  ['[call=*21*0900#]me[/call]', 'me'],
  ['[call=javascript:1]me[/call]', 'me']
])

cases('pictures, files and moments', [
  ['[img size=small]https://a.example/p.png [/img]', 'image<https://a.example/p.png>'],
  ['[img size=large]/upload/p.png [/img]', 'image</upload/p.png>'],
  ['[img size=small]http://a.example/p.png [/img]', 'http://a.example/p.png '],
  ['[img size=small]data:image/svg+xml,x [/img]', 'data:image/svg+xml,x '],
  ['[img size=small]javascript:alert(1) [/img]', 'javascript:alert(1) '],
  ['[img size=small]/upload/p.png[/img]', '/upload/p.png'],
  ['[img]https://a.example/p.png [/img]', '[img]web<https://a.example/p.png>(https://a.example/p.png) [/img]'],
  ['[img size=huge]x[/img]', '[img size=huge]x[/img]'],
  ['[img size=small onerror=x]x[/img]', '[img size=small onerror=x]x[/img]'],
  ['[icon=https://a.example/i.png size=20 title=Big smile]', 'Big smile'],
  ['[icon=https://a.example/i.png]x', 'x'],
  ['[icon]', '[icon]'],
  ['[disk=88]', 'file#88'],
  ['[disk=x]', '[disk=x]'],
  ['[disk=88]x[/disk]', 'file#88x[/disk]'],
  ['[timestamp=1700000000 format=SHORT_TIME_FORMAT]', 'time<2023-11-14T22:13:20.000Z>'],
  ['[timestamp=1700000000 format=LONG_DATE_FORMAT]', 'date<2023-11-14T22:13:20.000Z>'],
  ['[timestamp=1700000000 format=FORMAT_DATETIME]', 'both<2023-11-14T22:13:20.000Z>'],
  ['[timestamp=1700000000]', 'both<2023-11-14T22:13:20.000Z>'],
  ['[timestamp=99999999999]', '[timestamp=99999999999]'],
  ['[timestamp=-5]', '[timestamp=-5]'],
  ['[timestamp=now]', '[timestamp=now]']
])
