import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Cancelar',
      elsewhere: 'A nova conversa começou. O Bitrix24 a vinculou a outro item:',
      end: {
        confirm: 'Encerrar agora',
        done: 'A conversa foi encerrada.',
        label: 'Encerrar agora',
        question: customer => `A conversa será encerrada na hora, mesmo que ${customer} ainda não a tenha avaliado.`,
        title: 'Encerrar sem esperar pelo cliente?'
      },
      faster: name => `Alguém foi mais rápido: agora esta conversa está com ${name}.`,
      finish: {
        closing: 'O cliente recebeu o texto de encerramento ou um pedido de avaliação. Depois disso, a conversa será encerrada.',
        confirm: 'Encerrar conversa',
        done: 'A conversa foi encerrada.',
        label: 'Encerrar conversa',
        question: customer => `A conversa com ${customer} será encerrada. Talvez o cliente receba um pedido de avaliação.`,
        title: 'Encerrar esta conversa?'
      },
      handedOver: {
        now: name => `Agora esta conversa está com ${name || 'um colega'}.`,
        queue: line => `A conversa agora espera na fila “${line}”.`,
        unseen: 'O Bitrix24 aceitou. Daqui não é possível ver com quem está a conversa agora.'
      },
      join: {
        done: 'Agora você está no bate-papo.',
        label: 'Participar do bate-papo'
      },
      late: 'Isso não é mais possível, porque a conversa mudou. Nada foi feito.',
      more: 'Mais ações',
      nameless: { colleague: 'um colega', customer: 'o cliente' },
      notConfirmed: 'Nenhuma resposta chegou, e não foi possível atualizar o bate-papo. Verifique sua conexão e veja a lista antes de clicar de novo.',
      notSeen: 'Nenhuma resposta chegou, e o bate-papo não mostra que a ação foi feita. Espere um momento e veja a lista antes de clicar de novo.',
      note: {
        afterwards: {
          refused: 'A conversa foi transferida, mas sua nota não foi enviada:',
          unconfirmed: 'A conversa foi transferida. Não se sabe se sua nota chegou; veja no Messenger antes de enviá-la de novo:'
        },
        before: {
          refused: 'Não foi possível adicionar sua nota, por isso a conversa não foi transferida:',
          unconfirmed: 'Não se sabe se sua nota foi adicionada, por isso a conversa não foi transferida. Veja primeiro no bate-papo:'
        },
        internal: 'Sua nota está no bate-papo, onde só colegas podem lê-la.',
        kept: text => `Sua nota não foi enviada: ${text}`,
        sent: name => `Sua nota foi enviada a ${name} no Messenger.`
      },
      openMessenger: 'Abrir no Messenger',
      otherItem: { deal: id => `Negócio ${id}`, lead: id => `Lead ${id}`, contact: id => `Contato ${id}`, company: id => `Empresa ${id}` },
      read: {
        done: 'Todas as mensagens estão marcadas como lidas no seu Messenger.',
        label: 'Marcar como lido'
      },
      skip: {
        confirm: 'Passar',
        done: 'A conversa espera pelo próximo agente da fila. Você não está mais no bate-papo.',
        label: 'Passar para o próximo agente',
        question: 'A conversa voltará para a fila, e o próximo agente a receberá. Você sairá do bate-papo.',
        title: 'Passar para o próximo agente?'
      },
      spam: {
        confirm: 'Marcar como spam',
        done: 'A conversa foi marcada como spam e encerrada.',
        label: 'Marcar como spam',
        question: customer => `A conversa com ${customer} será encerrada e marcada como spam. Você e todos os colegas sairão do bate-papo.`,
        title: 'Marcar esta conversa como spam?'
      },
      start: {
        confirm: 'Iniciar nova conversa',
        done: 'Uma nova conversa começou. Agora você pode responder.',
        label: 'Iniciar nova conversa',
        notListed: 'A conversa começou, mas o Bitrix24 não a vinculou a nenhum item do CRM deste cartão. Responda no Messenger.',
        question: customer => `Uma nova conversa com ${customer} começará, e você será o agente dela.`,
        title: 'Iniciar uma nova conversa?'
      },
      take: {
        confirm: 'Aceitar conversa',
        done: 'A conversa é sua. Agora você pode responder.',
        label: 'Aceitar conversa',
        notListed: 'O Bitrix24 aceitou, mas não oferece a conversa para este item do CRM. Se ela foi encerrada, inicie uma nova; você também pode responder no Messenger.',
        question: people => `Neste bate-papo agora: ${list('pt-BR', people)}. Se você aceitar a conversa, essas pessoas sairão do bate-papo e todas as mensagens serão marcadas como lidas.`,
        title: 'Aceitar esta conversa?'
      },
      takeOver: {
        confirm: 'Assumir conversa',
        done: 'A conversa foi transferida para você.',
        label: 'Assumir conversa',
        leave: people => `Estas pessoas também sairão do bate-papo: ${list('pt-BR', people)}.`,
        question: owner => `Esta conversa está agora com ${owner}. Ela passará para você, e isso ficará visível no bate-papo.`,
        title: 'Assumir esta conversa?'
      },
      transfer: {
        again: 'Tentar novamente',
        another: 'Selecionar outro colega',
        ask: {
          person: {
            text: name => `A conversa irá para ${name}, e você sairá do bate-papo.`,
            title: name => `Transferir para ${name}?`
          },
          queue: {
            empty: line => `A conversa irá para a fila “${line}”. O Bitrix24 não indica nenhum agente nela, então talvez ninguém responda. Você sairá do bate-papo.`,
            text: line => `A conversa irá para a fila “${line}”, e o próximo agente a receberá. Você sairá do bate-papo.`,
            title: line => `Transferir para a fila “${line}”?`
          }
        },
        busy: 'sem vagas',
        colleagues: 'Colegas',
        confirm: 'Transferir',
        done: 'A conversa agora espera por um agente.',
        duty: { off: 'fora do expediente', on: 'no expediente', pause: 'em pausa' },
        free: count => `vagas livres: ${count}`,
        label: 'Transferir',
        loading: 'Carregando colegas e filas',
        none: 'Ninguém encontrado',
        note: {
          chat: name => `Nota para ${name}, enviada como mensagem no bate-papo de vocês (opcional)`,
          internal: 'Nota neste bate-papo, que só colegas podem ler (opcional)'
        },
        queues: 'Filas',
        refused: 'O Bitrix24 não transferiu a conversa e não informa o motivo. Talvez este colega não possa recebê-la, ou a conversa mudou nesse meio-tempo. A lista foi atualizada.',
        search: 'Buscar colega ou fila',
        title: 'Transferir conversa'
      },
      unread: 'O Bitrix24 aceitou. O Relay não conseguiu reler o bate-papo, que por isso ainda pode mostrar o estado anterior.',
      wrongState: 'O Bitrix24 recusou a ação no estado atual do bate-papo. A lista foi atualizada e mostra o que pode ser feito.'
    },
    chats: {
      all: count => `Todos os bate-papos (${count})`,
      author: name => `${name}:`,
      back: 'Voltar à lista de bate-papos',
      closed: 'fechado',
      closing: 'sendo fechado',
      elsewhere: 'continua em outro lugar',
      from: { deal: 'Do negócio', lead: 'Do lead', contact: 'Do contato', company: 'Da empresa' },
      fromOthers: 'Este negócio não tem bate-papos próprios. Estes são do contato ou da empresa dele; sua resposta é enviada por eles.',
      fromOthersLead: 'Este item não tem bate-papos próprios. Estes são do contato ou da empresa dele; sua resposta é enviada por eles.',
      groups: { waiting: 'Em espera', yours: 'Seus', colleagues: 'De colegas', closed: 'Fechados' },
      joined: 'Você está neste bate-papo',
      label: 'Bate-papos',
      mine: 'Com você',
      noAnswer: 'Não precisa de resposta',
      noAnswerHint: 'O bate-papo deixa de contar como em espera até o cliente escrever de novo. Só você vê isso. Clique de novo para desfazer.',
      none: 'Ainda não há bate-papos dos Canais Abertos',
      noneHint: 'Um bate-papo aparece aqui quando um cliente escreve por um Canal Aberto e o Bitrix24 vincula a conversa a este item. Se você esperava um, verifique as configurações de CRM do Canal Aberto.',
      notDelivered: 'Não entregue',
      notJoined: 'Você não está neste bate-papo',
      open: 'aberto',
      owner: name => `Com ${name}`,
      ownerUnknown: 'Com um colega',
      responsible: {
        deal: name => `Responsável pelo negócio: ${name}`,
        lead: name => `Responsável pelo lead: ${name}`,
        contact: name => `Responsável pelo contato: ${name}`,
        company: name => `Responsável pela empresa: ${name}`
      },
      silent: 'Modo sussurrar',
      unknownCustomer: 'Cliente',
      unread: plural('pt-BR', { one: '# mensagem não lida', many: '# mensagens não lidas', other: '# mensagens não lidas' }),
      waiting: 'aberto, à espera de um agente',
      waitingFor: span => `em espera há ${span}`,
      waits: 'em espera',
      you: 'Você'
    },
    composer: {
      acts: 'Este texto contém um comando do bate-papo do Bitrix24, como [send] ou [put]. Confira se o cliente deve mesmo recebê-lo.',
      andNext: label => `${label} e ir para o próximo`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Depois do envio, o próximo bate-papo em espera se abre.`,
      attach: 'Anexar arquivos',
      attachOff: 'Este portal não aceita arquivos de aplicativos (falta “im.v2.File.upload”). Envie-os no Messenger.',
      blocked: names => `Preencha o que ainda falta: ${names}.`,
      canned: 'Respostas predefinidas',
      colleaguesOnly: customer => `Só para colegas, não para ${customer}`,
      copied: 'Copiado',
      copy: 'Copiar texto',
      counter: left => `Caracteres restantes: ${left}`,
      draft: 'Seu texto não enviado',
      handOver: {
        ended: 'Esta conversa foi encerrada enquanto você escrevia. Seu texto está guardado.',
        freed: 'Esta conversa voltou a esperar por um agente enquanto você escrevia. Seu texto está guardado.',
        loud: 'O modo sussurrar foi desligado enquanto você escrevia: o cliente receberia este texto.',
        passed: name => `Agora esta conversa está com ${name}. Seu texto está guardado.`,
        removed: 'Você não está mais neste bate-papo. Seu texto está guardado.'
      },
      label: 'Mensagem',
      meant: 'É isso mesmo',
      myself: 'Enviar em meu nome',
      note: { send: 'Adicionar nota', join: 'Participar e adicionar nota', take: 'Aceitar e adicionar nota', start: 'Iniciar e adicionar nota', anyway: 'Adicionar nota mesmo assim' },
      offered: 'Outra versão deste texto foi salva.',
      offeredKeep: 'Manter este',
      offeredUse: 'Usar o outro',
      placeholder: 'Escreva uma resposta',
      placeholderNote: 'Escreva uma nota para os colegas',
      recipient: (customer, channel) => `Para ${customer} · ${channel}`,
      sendAs: name => `Enviar como ${name}`,
      sendingAs: name => `Você está enviando como ${name}, não em seu nome.`,
      sendKeyCtrl: 'Ctrl+Enter para enviar',
      sendKeyEnter: 'Enter para enviar, Shift+Enter para uma nova linha',
      tooLong: (over, most) => `Caracteres a mais: ${over}. O Bitrix24 aceita no máximo ${most}.`,
      way: { send: 'Enviar', join: 'Participar e enviar', take: 'Aceitar e enviar', start: 'Iniciar e enviar', anyway: 'Enviar mesmo assim' },
      zero: 'Para o Bitrix24, o texto “0” é vazio. Escreva-o por extenso.'
    },
    conversation: {
      actions: 'Ações',
      earlier: 'Carregar mensagens anteriores',
      earlierDialogs: {
        failed: why => `Não foi possível carregar as conversas anteriores. ${why}`,
        loading: 'Carregando conversas anteriores',
        more: 'Há mais conversas anteriores.',
        none: 'Não há mais conversas anteriores que você possa ler.',
        show: 'Mostrar conversas anteriores'
      },
      earlierFailed: 'Não foi possível carregar as mensagens anteriores.',
      earlierLoading: 'Carregando mensagens anteriores',
      edited: 'editada',
      empty: 'Ainda não há mensagens.',
      hint: 'As setas vão de mensagem em mensagem, Enter leva ao que se pode fazer com ela. As letras digitadas vão para o campo de texto.',
      internal: 'Só para colegas',
      label: 'Conversa',
      newMessages: plural('pt-BR', { one: '# nova mensagem', many: '# novas mensagens', other: '# novas mensagens' }),
      offline: 'Sem conexão com o Bitrix24. O que você escreve fica guardado; o Relay continua por conta própria.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Uma mensagem anterior que não foi carregada aqui',
      sessionOnly: 'Você não está neste bate-papo, por isso só a última conversa é exibida. Participe do bate-papo para ver as anteriores.',
      sessionOnlyMember: 'Só a última conversa deste bate-papo pode ser lida aqui.',
      toNewest: 'Ir para a mensagem mais recente',
      tryNow: 'Tentar agora',
      unknownAuthor: 'Pessoa desconhecida',
      unread: 'Novas mensagens'
    },
    delivery: {
      delivered: 'Entregue',
      notDelivered: 'Não entregue',
      reason: words => `O Bitrix24 informa: ${words}`,
      refused: channel => `${channel} não aceitou esta mensagem, por isso o cliente não a recebeu.`,
      sendingTo: channel => `Enviando por ${channel}`,
      shut: (channel, since) => `${channel} não aceita respostas até o cliente escrever de novo. Fim do prazo para responder: ${since}.`,
      shutAsk: channel => `Enviar mesmo que ${channel} não aceite respostas?`,
      shutAskText: customer => `É muito provável que ${customer} não receba a mensagem. Use outro canal ou espere o cliente escrever de novo.`,
      slow: (channel, since) => `Enviando por ${channel} desde ${since}`,
      through: channel => `Responder por ${channel}`,
      until: (channel, time) => `${channel} aceita respostas até ${time}`
    },
    find: {
      close: 'Fechar pesquisa',
      far: 'mais antigo que as mensagens carregadas até agora',
      goOn: 'Carregar mensagens mais antigas',
      label: 'Pesquisar na conversa',
      limited: 'Seu plano do Bitrix24 deixa mensagens mais antigas fora da pesquisa.',
      loadedOnly: '(entre as mensagens carregadas até agora; com 3 caracteres, também as mais antigas)',
      next: 'Próximo resultado',
      none: 'Nada encontrado',
      place: (at, of) => `${at} de ${of}`,
      previous: 'Resultado anterior',
      tooShort: 'Digite pelo menos 2 caracteres.'
    },
    keys: {
      close: 'Fechar',
      items: {
        answer: 'Participar, aceitar ou iniciar a conversa',
        canned: 'Respostas predefinidas, no início do texto',
        chats: 'Bate-papo anterior ou próximo',
        close: 'Fechar o que está aberto',
        finish: 'Encerrar a conversa',
        help: 'Esta lista, fora dos campos de texto',
        newLine: 'Nova linha',
        next: 'Próximo bate-papo que espera por você',
        send: 'Enviar',
        sendAndNext: 'Enviar e abrir o próximo bate-papo em espera',
        share: 'Criar a partir da última mensagem do cliente',
        transfer: 'Transferir a conversa'
      },
      open: 'Atalhos de teclado',
      title: 'Atalhos de teclado'
    },
    notice: {
      closed: 'Esta conversa foi encerrada, ainda não foi aceita ou não está mais vinculada a este item.',
      closing: 'Esta conversa está sendo encerrada: o cliente recebeu o texto de encerramento ou um pedido de avaliação. Se ele escrever, ela continua.',
      denied: 'Você ou o remetente escolhido não pode escrever neste item do CRM. Peça acesso ao proprietário do item.',
      elsewhere: 'Esta conversa continua, mas o Bitrix24 não a oferece para este item do CRM.',
      gone: 'Este bate-papo não pertence mais a este cartão.',
      join: 'O remetente não está neste bate-papo.',
      joinAndSend: 'Participar e enviar',
      joinFailed: 'Não foi possível adicionar o remetente ao bate-papo. Escolha outro remetente ou assuma a conversa.',
      kept: 'Nada foi enviado; seu texto está guardado.',
      keptFile: 'Nada foi enviado; seu arquivo está guardado.',
      loud: 'O modo sussurrar foi desligado, por isso o cliente receberia este texto.',
      list: { reading: 'A lista de bate-papos está sendo atualizada.', read: 'A lista de bate-papos foi atualizada.', failed: 'Não foi possível atualizar a lista de bate-papos.' },
      quiet: 'O modo sussurrar foi ligado, por isso só colegas leriam este texto.',
      sendAnyway: 'Enviar mesmo assim',
      stale: name => `${name} escreveu depois que você viu esta conversa pela última vez. Nada foi enviado; leia primeiro as novas mensagens.`,
      unseen: 'Só agora foi possível ler esta conversa. Nada foi enviado; leia-a primeiro.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Selecionar um colega',
      label: 'Enviar como',
      myself: name => `${name} (você)`
    },
    sending: {
      again: 'Enviar de novo',
      cancelled: 'Você cancelou quando o arquivo inteiro já estava a caminho, por isso ele pode ter sido enviado.',
      check: 'Verificar novamente',
      checking: 'Verificando se a mensagem foi enviada',
      discard: 'Descartar',
      held: 'Alguém escreveu antes que a mensagem fosse enviada.',
      id: id => `Mensagem ${id} no Bitrix24. Não se sabe se o canal a entregou.`,
      left: 'A mensagem ainda não tinha sido enviada quando este cartão foi fechado.',
      leftFile: 'O cartão foi fechado antes que o arquivo fosse enviado. Anexe-o de novo.',
      leftUnknown: 'Nenhuma resposta tinha chegado quando este cartão foi fechado. A mensagem pode ter sido enviada.',
      loud: 'O modo sussurrar foi desligado antes do envio: o cliente teria recebido a mensagem.',
      notConfirmed: 'Não confirmada',
      notConfirmedHint: 'Nenhuma resposta chegou, e a mensagem não está na conversa. Mesmo assim, ela pode ter sido enviada.',
      notSent: 'Não enviada',
      quiet: 'O modo sussurrar foi ligado antes do envio: só colegas teriam lido a mensagem.',
      retry: 'Tentar novamente',
      sending: 'Enviando',
      sent: 'Enviada',
      sentTo: 'no Bitrix24',
      stopped: 'Ela aguardava atrás de uma mensagem que não foi enviada.',
      twice: 'Enviada duas vezes: o navegador repetiu a solicitação por conta própria.',
      unchecked: 'O Relay não conseguiu verificar se alguém escreveu nesse meio-tempo, por isso nada foi enviado.',
      uncheckedAgain: 'O Relay não conseguiu verificar se a mensagem já foi enviada, por isso ela não foi enviada de novo.',
      unread: 'Nenhuma resposta chegou, e não foi possível reler a conversa. A mensagem pode ter sido enviada.',
      vanished: 'Não é mais possível ler o arquivo: ele foi movido, alterado ou excluído. Anexe-o de novo.'
    },
    title: 'Bate-papos dos Canais Abertos',
    triesAgain: 'O Relay continua tentando por conta própria.'
  },
  cannedResponses: {
    asTyped: text => `Você pode enviar “${text}” como está.`,
    close: 'Fechar',
    cut: count => `Aqui estão só as ${count} respostas mais usadas do Canal Aberto.`,
    failed: why => `Não foi possível carregar as respostas predefinidas do Canal Aberto. ${why}`,
    found: plural('pt-BR', { one: '# resposta', many: '# respostas', other: '# respostas' }),
    group: { used: 'Últimas usadas', own: 'Seus modelos', company: 'Modelos para todos', portal: 'Sem categoria' },
    insert: 'Inserir',
    inserting: 'Preenchendo variáveis',
    keysInBox: '↑ ↓ para escolher · Enter para inserir · Esc para continuar escrevendo',
    loading: 'Carregando respostas predefinidas…',
    more: plural('pt-BR', { one: 'Mais #. Digite para encontrá-la.', many: 'Mais #. Digite para encontrá-las.', other: 'Mais #. Digite para encontrá-las.' }),
    none: 'Nenhuma resposta predefinida disponível para você',
    noneHint: 'Adicione seus próprios modelos nas configurações, na página do Relay. As respostas predefinidas de um Canal Aberto são para os agentes dele.',
    nothingFound: query => `Nada encontrado para “${query}”.`,
    preview: 'Prévia',
    save: {
      label: 'Salvar como resposta predefinida',
      refused: {
        'no-chat': 'O Bitrix24 não encontra mais este bate-papo. Nada foi salvo.',
        'not-a-line-chat': 'Só mensagens de bate-papos dos Canais Abertos podem ser salvas como respostas predefinidas. Nada foi salvo.',
        'not-an-operator': 'Só agentes deste Canal Aberto e administradores podem salvar respostas predefinidas nele. Nada foi salvo.',
        'not-savable': 'O Bitrix24 não pode salvar esta mensagem como resposta predefinida: o Canal Aberto não tem uma lista para elas, ou a mensagem não existe mais. Nada foi salvo.'
      },
      saved: 'Salva entre as respostas predefinidas do Canal Aberto.',
      saving: 'Salvando como resposta predefinida…',
      unconfirmed: 'O Bitrix24 não confirmou que a resposta foi salva. Você pode salvá-la de novo: ela fica guardada só uma vez.'
    },
    search: 'Pesquisar respostas',
    source: { own: 'Suas', company: 'Empresa', portal: 'Canal Aberto' },
    title: 'Respostas predefinidas',
    unfilled: names => `Ainda a preencher antes de enviar: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
