import { fileKind } from '../../../domain/files/file-kind'
import { usePortal } from '../../../portal/portal'
import { fileSource } from '../../../rest/im/file-source'
import { provideFileSource } from '../../../ui/files/useFileSource'
import { useCard } from '../useOperator'

/** Files of the chosen chat for the parts below; its pictures are those of what was read of it. */
export function useConversationFiles() {
  const { store } = useCard()
  const pictures = () => (store.conversation?.history?.messages ?? [])
    .flatMap(({ files, deleted }) => deleted ? [] : files.filter(file => fileKind(file) === 'picture'))
  const { chosenId } = store
  provideFileSource(fileSource(usePortal(), `chat${chosenId}`, { pictures, isMember: () => store.chat(chosenId)?.member }))
}
