import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Algo deu errado no Relay. Recarregue a página para continuar.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Carregando',
    malformed: (placement, field) =>
      `O Bitrix24 abriu o Relay (${placement}) sem um valor válido para “${field}”. Feche esta janela e abra-a de novo; se o erro se repetir, avise seu administrador.`,
    name: 'Relay',
    notInPortal: 'Abra esta página no Bitrix24',
    notInPortalHint: 'O Relay funciona nos bate-papos e nos cartões do CRM. Um administrador o adiciona no Bitrix24, em Aplicativos.',
    portalSilent: 'O portal não respondeu. Verifique sua conexão e recarregue a página.',
    reload: 'Recarregar',
    stillSending: field =>
      `Esta mensagem ainda está sendo enviada e não tem número (“${field}”). Feche esta janela, espere o envio terminar e abra-a de novo pelo menu.`,
    unsupported: (placement, supported) =>
      `O Relay não conhece o local “${placement}”. Locais aceitos: ${supported}. Peça a um administrador que corrija os locais na página do Relay.`,
    viewFailed: 'Não foi possível carregar esta parte do Relay. Verifique sua conexão e recarregue a página.'
  },
  problem: {
    accessDenied: 'Você não tem acesso a isto. Fale com o proprietário ou com um administrador.',
    appAccess: 'Você não tem acesso ao Relay. Peça a um administrador acesso ao aplicativo.',
    blocked: 'O Bitrix24 bloqueou as solicitações deste portal. Peça a um administrador que entre em contato com o suporte do Bitrix24 e depois recarregue esta página.',
    busy: 'O Bitrix24 está sobrecarregado. Espere um momento e tente novamente.',
    confirmDenied: 'Um administrador negou esta ação ao aplicativo. Fale com ele se você precisar dela.',
    confirmWaiting: 'Um administrador precisa permitir esta ação primeiro. Tente novamente mais tarde.',
    details: 'Detalhes',
    fileTooLarge: 'O portal não aceita arquivos deste tamanho. Envie um link.',
    noAnswer: 'O Bitrix24 não respondeu. Verifique sua conexão e tente novamente.',
    noMethod: 'Este portal não tem esta função. Fale com um administrador.',
    noTextField: 'Ninguém pode escrever neste bate-papo. Responda no Messenger ou fale com um administrador.',
    openInPortal: 'Abra o Relay no Bitrix24 e tente novamente.',
    plan: 'O plano deste portal não inclui aplicativos. Fale com um administrador.',
    portalClosed: 'Este portal está fechado. Fale com um administrador.',
    refused: 'O Bitrix24 recusou esta ação. Tente novamente; se o erro se repetir, abra “Detalhes” e mostre-os a seu administrador.',
    refusedFor: reason => `O Bitrix24 não aceitou a mensagem: ${reason}`,
    refusedSilently: 'O Bitrix24 recusou esta ação e não informou o motivo. Tente novamente; se o erro se repetir, avise seu administrador.',
    scopeMissing: scope => `Falta uma permissão ao Relay aqui${scope ? ` (${scope})` : ''}. Um administrador pode concedê-la nas configurações do aplicativo.`,
    serverFault: 'O Bitrix24 teve um erro interno. Espere um momento e tente novamente.',
    signedOut: 'Sua sessão terminou. Recarregue a página.',
    tryAgain: 'Tentar novamente',
    unconfirmed: 'O Bitrix24 não confirmou esta ação. Talvez ela tenha sido feita: verifique antes de tentar novamente.',
    unreadable: 'O Relay não consegue ler a resposta do Bitrix24. Tente novamente; se o erro se repetir, avise seu administrador.'
  },
  message: {
    chat: 'Bate-papo',
    deleted: 'Esta mensagem foi excluída.',
    everyone: 'Todos',
    file: id => `Arquivo nº ${id}`,
    files: 'Arquivos',
    image: 'Imagem',
    kinds: { task: 'Tarefa', event: 'Evento do calendário', post: 'Postagem no Feed', chat: 'Novo bate-papo' },
    people: plural('pt-BR', { one: '# pessoa', many: '# pessoas', other: '# pessoas' }),
    person: id => `Pessoa nº ${id}`,
    photo: 'Foto',
    photos: plural('pt-BR', { one: '# foto', many: '# fotos', other: '# fotos' }),
    share: 'Compartilhar mensagem',
    showLess: 'Mostrar menos',
    showMore: 'Mostrar mais',
    voice: 'Mensagem de voz',
    wordless: 'Mensagem sem texto'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
