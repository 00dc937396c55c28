import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'O Bitrix24 aceitou a solicitação',
    again: {
      cancel: 'Cancelar',
      confirm: 'Criar novamente',
      text: earlier => `Esta mensagem já foi compartilhada: ${earlier}. Será criado mais um item; o primeiro permanece.`,
      title: { task: 'Criar outra tarefa?', event: 'Criar outro evento do calendário?', post: 'Publicar outra postagem no Feed?', chat: 'Criar outro bate-papo?' }
    },
    audience: {
      count: people => `${people} (todos os membros deste bate-papo)`,
      customer: name => `${name} (cliente)`,
      everyone: 'todos na empresa (só você, se não puder escrever para todos)',
      members: 'todos os membros deste bate-papo',
      workgroup: name => name ? `todos no grupo de trabalho “${name}”` : 'todos neste grupo de trabalho',
      you: name => `${name} (você)`
    },
    checkAgain: 'Verificar novamente',
    checking: 'O Bitrix24 não respondeu. O Relay está verificando no bate-papo se o item foi criado…',
    choices: 'Criar a partir desta mensagem',
    close: 'Fechar',
    createAnyway: 'Criar mesmo assim',
    details: {
      applied: 'Seus detalhes foram aplicados.',
      apply: 'Aplicar novamente',
      applying: 'Aplicando seus detalhes…',
      attendees: 'Participantes',
      choose: 'Selecionar…',
      create: { task: 'Criar tarefa', event: 'Criar evento do calendário', post: 'Criar postagem no Feed', chat: 'Criar bate-papo' },
      deadline: 'Prazo',
      end: 'Fim',
      failed: reason => `O item foi criado, mas seus detalhes não foram aplicados. ${reason} Eles ficam guardados aqui.`,
      fault: {
        'no-such-time': 'Este horário não existe: ele é pulado na mudança do horário de verão.',
        'not-after-start': 'O fim precisa ser depois do início.',
        'start-missing': 'Informe também o início.'
      },
      filled: 'alterado',
      highPriority: 'Alta prioridade',
      hint: { task: 'Aplicados logo depois que a tarefa é criada.', event: 'Aplicados logo depois que o evento é criado.', post: 'Aplicados logo depois da publicação.', chat: 'Aplicados logo depois que o bate-papo é criado.' },
      label: 'Detalhes',
      labelFor: kind => `Detalhes: ${kind}`,
      left: 'O item foi criado, mas o Bitrix24 não confirmou que seus detalhes foram aplicados. Eles ficam guardados aqui.',
      lookAgain: 'Procurar novamente',
      lost: 'Seus detalhes não foram aplicados, pois o Relay ainda não encontrou o resultado no bate-papo. Eles ficam guardados aqui.',
      members: 'Pessoas a adicionar',
      missingScope: scope => `Falta ao Relay a permissão “${scope}” para isto. Um administrador pode concedê-la nas configurações do aplicativo no Bitrix24, em “Recursos para desenvolvedores”.`,
      observers: 'Observadores',
      onlyMembers: 'Não há mais ninguém neste bate-papo.',
      partly: reason => `O item foi criado, mas só alguns dos seus detalhes foram aplicados. ${reason} Eles ficam guardados aqui.`,
      recipients: 'Só estes destinatários',
      recipientsAfter: 'O Bitrix24 primeiro publica a postagem para todos no bate-papo e os avisa. Logo depois, só estes destinatários podem abri-la.',
      recipientsNeeded: 'Escolha também os destinatários: o Bitrix24 precisa deles para mudar o título, e o Relay não conhece todos aqui.',
      remove: name => `Remover ${name}`,
      responsible: 'Responsável',
      start: 'Início',
      title: { task: 'Título', event: 'Nome', post: 'Título', chat: 'Título' },
      zone: (here, profile) => `No fuso horário deste navegador (${here}). No seu perfil do Bitrix24: ${profile}.`,
      withoutQuote: title => `Sem a citação: ${title}`
    },
    done: { task: 'Tarefa criada', event: 'Evento do calendário criado', post: 'Postagem publicada no Feed', chat: 'Bate-papo criado' },
    earlier: {
      by: (what, name) => `${what}, por ${name}`,
      byYou: what => `${what}, por você`,
      open: 'Abrir',
      openEarlier: what => `Abrir: ${what}`,
      short: { task: 'Tarefa', event: 'Evento', post: 'Postagem no Feed', chat: 'Bate-papo' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `participantes: ${names}`,
        members: names => `adicionados: ${names}`,
        observers: names => `observadores: ${names}`,
        recipients: names => `depois, só para ${names}`,
        responsible: name => `Responsável: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Um novo bate-papo para você e o autor',
      chatAlone: 'Um novo bate-papo para você; você pode adicionar pessoas a ele',
      chatWith: name => `Um novo bate-papo para você e ${name}`,
      crm: { deal: 'vinculada ao negócio', lead: 'vinculada ao lead', contact: 'vinculada ao contato', company: 'vinculada à empresa' },
      dated: (date, words) => `${date}, segundo “${words}”`,
      deadline: date => `prazo: ${date}`,
      deadlineMaybe: 'O Bitrix24 pode usar uma data do texto como prazo',
      endOfDay: day => `${day}, fim do expediente`,
      event: 'No seu calendário',
      eventDated: date => `${date}; 30 minutos`,
      eventOpen: 'amanhã a esta hora pelo relógio do servidor, ou em uma data que o Bitrix24 encontre no texto; 30 minutos',
      eventTomorrow: 'amanhã a esta hora pelo relógio do servidor, 30 minutos',
      files: plural('pt-BR', { one: '# arquivo anexado', many: '# arquivos anexados', other: '# arquivos anexados' }),
      note: 'Resultado previsto; os portais podem diferir nos detalhes.',
      observer: name => `observador: ${name}`,
      post: audience => `Publicada na hora para ${audience}`,
      responsible: 'Responsável: você',
      stockTitle: 'Com um título dado pelo Bitrix24',
      titled: title => `“${title}”`,
      titleFromText: 'Título tirado do texto',
      workgroup: name => `no grupo de trabalho “${name}”`
    },
    looking: 'Procurando o link…',
    message: {
      deleted: 'Esta mensagem foi excluída. O que você criar a partir dela só terá o aviso do Bitrix24 de que ela foi excluída.',
      denied: 'Você não tem acesso a este bate-papo, por isso a mensagem não pode ser exibida. Peça a um membro do bate-papo que adicione você.',
      failed: 'Não foi possível carregar a mensagem. Mesmo assim, você pode compartilhá-la.',
      filesOnly: 'Uma mensagem sem texto',
      fromSystem: 'Bitrix24',
      label: 'Mensagem selecionada',
      loading: 'Carregando a mensagem',
      missing: 'A mensagem não foi encontrada. Talvez tenha sido excluída ou seja mais antiga do que você pode ver. Você ainda pode tentar compartilhá-la.',
      place: { private: 'Bate-papo privado', workgroup: 'Bate-papo do grupo de trabalho', general: 'Bate-papo geral', line: 'Canal Aberto', channel: 'Canal', comments: 'Comentários de uma postagem do canal', task: 'Bate-papo da tarefa', copilot: 'Bate-papo do CoPilot', chat: 'Bate-papo em grupo' },
      retry: 'Carregar novamente',
      system: 'Uma mensagem do sistema',
      unknownAuthor: 'Autor desconhecido'
    },
    noLink: { task: 'O link não foi encontrado. A tarefa está entre as suas tarefas.', event: 'O link não foi encontrado. O evento está no seu calendário.', post: 'O link não foi encontrado. A postagem está no Feed.', chat: 'O novo bate-papo não foi encontrado. Se ele também não estiver no seu Messenger, o Bitrix24 não conseguiu criá-lo.' },
    open: { task: 'Abrir tarefa', event: 'Abrir evento', post: 'Abrir postagem', chat: 'Abrir bate-papo' },
    openElsewhere: 'Abrir em uma nova guia',
    openRefused: 'O Bitrix24 não abriu esta página aqui.',
    publish: {
      cancel: 'Cancelar',
      confirm: 'Publicar',
      looking: 'O Relay está verificando quem são essas pessoas…',
      text: audience => `A postagem é publicada na hora. Quem poderá lê-la: ${audience}.`,
      title: 'Publicar no Feed?',
      unknown: 'O Relay não conseguiu descobrir quem são essas pessoas.'
    },
    refused: {
      access: 'Você não tem acesso a este bate-papo. Peça a alguém que esteja nele que adicione você e abra esta janela de novo.',
      likely: { task: 'Não foi possível criar a tarefa aqui. Motivos possíveis: você não é membro do bate-papo da mensagem, a mensagem foi excluída por completo ou você é um usuário extranet.', event: 'Não foi possível criar o evento do calendário aqui. Motivos possíveis: você não é membro do bate-papo da mensagem, a mensagem foi excluída por completo ou você é um usuário extranet.', post: 'Não foi possível publicar a postagem aqui. Motivos possíveis: você não pode publicar neste grupo de trabalho, não é membro do bate-papo da mensagem, a mensagem foi excluída por completo ou você é um usuário extranet.', chat: 'Não foi possível criar o bate-papo aqui. Motivos possíveis: você não é membro do bate-papo da mensagem, a mensagem foi excluída por completo ou você é um usuário extranet.' },
      next: 'Escolha outro tipo ou fale com um administrador.',
      ownFault: 'O Bitrix24 não reconheceu esta mensagem. Feche esta janela e abra-a de novo pelo menu da mensagem; se o erro se repetir, abra “Detalhes” e mostre-os a seu administrador.'
    },
    shareAgain: 'Compartilhar novamente como…',
    tryAgain: 'Tentar novamente',
    twice: 'O item foi criado duas vezes: o navegador repetiu a solicitação por conta própria.',
    unconfirmed: { task: 'O Relay não conseguiu confirmar que a tarefa foi criada. Se você a criar mesmo assim, poderá haver duas.', event: 'O Relay não conseguiu confirmar que o evento do calendário foi criado. Se você o criar mesmo assim, poderá haver dois.', post: 'O Relay não conseguiu confirmar que a postagem foi publicada. Se você a publicar mesmo assim, poderá haver duas.', chat: 'O Relay não conseguiu confirmar que o bate-papo foi criado. Se você o criar mesmo assim, poderá haver dois.' },
    undo: {
      done: { task: 'A tarefa foi excluída.', event: 'O evento foi excluído.', post: 'A postagem foi excluída.', chat: 'Você saiu do novo bate-papo.' },
      failed: reason => `Não foi possível desfazer. ${reason}`,
      label: 'Desfazer',
      running: 'Desfazendo…',
      stays: { task: 'O aviso sobre ela permanece no bate-papo.', event: 'O aviso sobre ele permanece no bate-papo.', post: '', chat: 'Ele permanece para os outros, assim como o aviso neste bate-papo.' }
    }
  }
} satisfies Pick<Messages, 'share'>
