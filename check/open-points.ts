import { wayOf, type Fact, type Group } from './fact'
import { citationOf } from './facts/pages'

const intro = `<!-- Made from check/facts by \`npm run check:facts\`; a test fails where it differs. -->
# On a real portal: what is still open

Relay was built against the published REST documentation, the SDK's source, the portal's own published modules and an
emulator that follows them. [What is known](bitrix24/README.md) of a portal is a list of facts, and two things try most
of them by themselves. A test portal is enough; do not start with customers.

## 1. The command

Make an incoming webhook (*Applications*, *Developer resources*, *Other*, *Inbound webhook*) with the permissions \`im\`,
\`imopenlines\` and \`crm\`, for writing also \`task\`, \`calendar\` and \`log\`. Its address is a password: keep it out of
files and histories.

\`\`\`sh
B24_WEBHOOK=https://…/rest/7/…/ npm run check:portal               # reads only
B24_WEBHOOK=… npm run check:portal -- --deal 311                   # and the Open Channel chats of a deal
B24_WEBHOOK=… npm run check:portal -- --write --line-chat 915 --deal 311
\`\`\`

With \`--write\` it makes a chat with nobody else in it, shares from it in all four ways, looks at what was made, changes
it and removes it again. A run that was stopped is cleaned up by the next one, or by \`-- --clean\`. Each action on
the line chat, which reaches a real customer, is asked for by name. It says of each fact: holds, differs and how, or
not tried and why, and writes a report without names, texts and addresses.

## 2. "Check this portal"

What a webhook cannot reach is tried from inside: the handshake, options, placements, the frame's height, dialogs,
links to files. Administrators find the button at the end of Relay's own page.

## 3. What is left

**Where a fact turns out otherwise**, put the report into the issue form "My portal differs"; or correct the fact in
[bitrix24/](bitrix24/README.md), the emulator in \`test/emulator/\` and the code at the place named.

**From your own machine**, without uploading anything: \`npm run preview\` serves the built files, and a tunnel of your
choice gives them a public https address. Let the server answer under that name, and register it as an application on an own
server ([install.md](install.md)), with \`/index.html\` and \`/install.html\`:

\`\`\`sh
npm run build && npm run preview -- --allow-host my-name.tunnel.example
\`\`\`

The tunnel has to lead to the port that is printed for the app, not to the portal's.
`

/** What nobody knows yet, and what only a person can see: the only facts that the document lists. */
export function isOpen(fact: Fact): boolean {
  return 'hand' in fact.way || (fact.trust === 'unknown' && wayOf(fact) !== 'none')
}

/** `docs/real-portal.md`. */
export function openPoints(groups: readonly Group[]): string {
  return [intro, ...groups.flatMap(part)].join('\n')
}

function part({ title, facts }: Group): string[] {
  const open = facts.filter(isOpen)
  if (!open.length) return []
  return [
    `### ${title}`, '', '| | Relay assumes | Known | Find out | Used in |', '| --- | --- | --- | --- | --- |', ...open.map(row), ''
  ]
}

function row(fact: Fact): string {
  const files = fact.usedIn.map(file => `\`${file}\``).join(', ')
  return `| ☐ | ${fact.statement} | [${fact.id.split('/')[0]}](bitrix24/${citationOf(fact.id)}) | ${findOut(fact)} | ${files} |`
}

const commands = { read: '`npm run check:portal`', write: '`npm run check:portal -- --write`', line: '`npm run check:portal -- --write --line-chat <id>`', page: '"Check this portal"' }

function findOut(fact: Fact): string {
  if ('hand' in fact.way) return fact.way.hand
  if (fact.id === 'R5' || fact.id === 'R6') return '`npm run check:portal -- --burst`'
  return commands[wayOf(fact) as keyof typeof commands]
}
