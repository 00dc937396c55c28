import { fixture } from '../../stored-file'
import type { Said, SaidFile } from '../line-chat'

/** Files whose name, type or content is a trap, one message each; the last message names a file that is not there. */
export function oddFiles(): Said[] {
  const files: SaidFile[] = [...content(), ...names()]
  const lines = files.map((file): Said => ['c', '', { files: [file] }])
  return [...lines, ['c', 'gone', { params: { FILE_ID: [999_999] } }], ['c', 'That is all.']]
}

function content(): SaidFile[] {
  const page = fixture('page.html')
  return [
    { name: 'broken.jpg', content: fixture('broken.jpg') }, { name: 'dot.png', content: fixture('one-pixel.png') },
    { name: 'huge.png', content: fixture('huge.png') }, { name: 'logo.svg', content: fixture('script.svg') },
    { name: 'page.html', content: page }, { name: 'page-as-picture.jpg', content: page, mime: 'text/html' },
    { name: 'picture-as-page.jpg', content: fixture('roof.jpg'), mime: 'text/html' }, { name: 'empty.jpg', content: new Uint8Array() }
  ]
}

function names(): SaidFile[] {
  const odd = [
    '../../../etc/passwd.jpg', 'C:\\Users\\ida\\secret.jpg', '"quoted" \'single\' <b>bold</b>.jpg', 'harmless\u202Egnp.exe', '🏠 roof 📷.jpg',
    `${'long-'.repeat(60)}.jpg`, 'صورة السقف.jpg', 'no extension', '[url=https://evil.example]name[/url].jpg'
  ]
  return odd.map(name => ({ name, content: fixture('roof.jpg') }))
}
