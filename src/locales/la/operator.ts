import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Cancelar',
      elsewhere: 'La nueva conversación se inició. Bitrix24 la vinculó a otro elemento:',
      end: {
        confirm: 'Finalizar ahora',
        done: 'La conversación finalizó.',
        label: 'Finalizar ahora',
        question: customer => `La conversación finalizará de inmediato, aunque ${customer} aún no la haya calificado.`,
        title: '¿Finalizar sin esperar al cliente?'
      },
      faster: name => `Alguien se adelantó: ahora atiende esta conversación ${name}.`,
      finish: {
        closing: 'Se envió al cliente el texto de cierre o se le pide una calificación. Después, la conversación finaliza.',
        confirm: 'Finalizar la conversación',
        done: 'La conversación finalizó.',
        label: 'Finalizar la conversación',
        question: customer => `La conversación con ${customer} finalizará. Es posible que se le pida una calificación.`,
        title: '¿Finalizar esta conversación?'
      },
      handedOver: {
        now: name => `Ahora atiende esta conversación ${name || 'un colega'}.`,
        queue: line => `La conversación ahora espera en la cola “${line}”.`,
        unseen: 'Bitrix24 aceptó la acción. Desde aquí no se puede ver quién atiende ahora la conversación.'
      },
      join: {
        done: 'Ya está en el chat.',
        label: 'Unirse al chat'
      },
      late: 'La acción ya no es posible porque la conversación cambió. No se hizo nada.',
      more: 'Más acciones',
      nameless: { colleague: 'un colega', customer: 'el cliente' },
      notConfirmed: 'No llegó respuesta y no se pudo actualizar el chat. Revise su conexión y la lista antes de presionar de nuevo.',
      notSeen: 'No llegó respuesta y en el chat no se ve ningún cambio. Espere un momento y revise la lista antes de presionar de nuevo.',
      note: {
        afterwards: {
          refused: 'La conversación se transfirió, pero su nota no se envió:',
          unconfirmed: 'La conversación se transfirió. No se sabe si su nota llegó; revise el messenger antes de enviarla de nuevo:'
        },
        before: {
          refused: 'No se pudo agregar su nota, por eso la conversación no se transfirió:',
          unconfirmed: 'No se sabe si su nota se agregó, por eso la conversación no se transfirió. Revise primero el chat:'
        },
        internal: 'Su nota está en el chat, donde solo los colegas pueden leerla.',
        kept: text => `Su nota no se envió: ${text}`,
        sent: name => `Su nota se envió a ${name} por el messenger.`
      },
      openMessenger: 'Abrir en el messenger',
      otherItem: {
        deal: id => `Negociación ${id}`, lead: id => `Prospecto ${id}`, contact: id => `Contacto ${id}`, company: id => `Compañía ${id}`
      },
      read: {
        done: 'Todos los mensajes figuran como leídos en su messenger.',
        label: 'Marcar como leído'
      },
      skip: {
        confirm: 'Pasar',
        done: 'La conversación espera al siguiente agente de su cola. Usted ya no está en el chat.',
        label: 'Pasar al siguiente agente',
        question: 'La conversación volverá a su cola y la recibirá el siguiente agente. Usted saldrá del chat.',
        title: '¿Pasar al siguiente agente?'
      },
      spam: {
        confirm: 'Marcar como correo no deseado',
        done: 'La conversación se marcó como correo no deseado y finalizó.',
        label: 'Marcar como correo no deseado',
        question: customer => `La conversación con ${customer} finalizará y quedará marcada como correo no deseado. Usted y todos los colegas saldrán del chat.`,
        title: '¿Marcar esta conversación como correo no deseado?'
      },
      start: {
        confirm: 'Iniciar nueva conversación',
        done: 'Se inició una nueva conversación. Ya puede responder.',
        label: 'Iniciar nueva conversación',
        notListed: 'La conversación se inició, pero Bitrix24 no la vinculó a ningún elemento del CRM de esta tarjeta. Responda en el messenger.',
        question: customer => `Se iniciará una nueva conversación con ${customer} y usted será su agente.`,
        title: '¿Iniciar una nueva conversación?'
      },
      take: {
        confirm: 'Tomar la conversación',
        done: 'La conversación es suya. Ya puede responder.',
        label: 'Tomar la conversación',
        notListed: 'Bitrix24 aceptó la acción, pero no ofrece la conversación para este elemento del CRM. Si finalizó, inicie una nueva; también puede responder en el messenger.',
        question: people => `Ahora en este chat: ${list('es-419', people)}. Si usted toma la conversación, esas personas saldrán del chat y todos los mensajes quedarán como leídos.`,
        title: '¿Tomar esta conversación?'
      },
      takeOver: {
        confirm: 'Transferir para mí',
        done: 'La conversación se le transfirió a usted.',
        label: 'Transferir para mí',
        leave: people => `También saldrán del chat: ${list('es-419', people)}.`,
        question: owner => `Ahora atiende esta conversación ${owner}. Pasará a usted, y esa persona podrá verlo.`,
        title: '¿Transferir esta conversación a usted?'
      },
      transfer: {
        again: 'Intentar de nuevo',
        another: 'Seleccionar otro colega',
        ask: {
          person: {
            text: name => `${name} recibirá la conversación y usted saldrá del chat.`,
            title: name => `¿Transferir a ${name}?`
          },
          queue: {
            empty: line => `La conversación pasará a la cola “${line}”. Bitrix24 no indica ningún agente en ella, así que quizás nadie responda. Usted saldrá del chat.`,
            text: line => `La conversación pasará a la cola “${line}” y la recibirá el siguiente agente. Usted saldrá del chat.`,
            title: line => `¿Transferir a la cola “${line}”?`
          }
        },
        busy: 'sin lugar para más',
        colleagues: 'Colegas',
        confirm: 'Transferir',
        done: 'La conversación espera ahora a un agente.',
        duty: { off: 'fuera de turno', on: 'de turno', pause: 'en pausa' },
        free: count => `lugar para ${count} más`,
        label: 'Transferir',
        loading: 'Cargando colegas y colas',
        none: 'No se encontró a nadie',
        note: {
          chat: name => `Nota para ${name}, como mensaje en el chat privado entre ustedes (opcional)`,
          internal: 'Nota en este chat, que solo los colegas pueden leer (opcional)'
        },
        queues: 'Colas',
        refused: 'Bitrix24 no transfirió la conversación y no dice por qué. Quizás este colega no puede recibirla o la conversación cambió entretanto. La lista se actualizó.',
        search: 'Buscar colega o cola',
        title: 'Transferir la conversación'
      },
      unread: 'Bitrix24 aceptó la acción. Relay no pudo volver a leer el chat, por eso puede que aún se vea como antes.',
      wrongState: 'Bitrix24 rechazó la acción porque el chat ya está en otro estado. La lista se actualizó y muestra qué se puede hacer.'
    },
    chats: {
      all: count => `Todos los chats (${count})`,
      author: name => `${name}:`,
      back: 'Volver a la lista de chats',
      closed: 'cerrado',
      closing: 'cerrándose',
      elsewhere: 'continúa en otro lugar',
      from: { deal: 'De la negociación', lead: 'Del prospecto', contact: 'Del contacto', company: 'De la compañía' },
      fromOthers: 'Esta negociación no tiene chats propios. Estos son de su contacto o compañía; su respuesta saldrá por ellos.',
      fromOthersLead: 'Este elemento no tiene chats propios. Estos son de su contacto o compañía; su respuesta saldrá por ellos.',
      groups: { waiting: 'En espera', yours: 'Suyos', colleagues: 'De colegas', closed: 'Cerrados' },
      joined: 'Usted está en este chat',
      label: 'Chats',
      mine: 'Lo atiende usted',
      noAnswer: 'No requiere respuesta',
      noAnswerHint: 'El chat deja de estar en espera hasta que el cliente escriba de nuevo. Solo usted lo ve. Presione otra vez para revertirlo.',
      none: 'Aún no hay chats de canales abiertos',
      noneHint: 'Aquí aparece un chat cuando un cliente escribe por un canal abierto y Bitrix24 vincula la conversación a este elemento. Si esperaba alguno, revise la configuración del CRM en el canal abierto.',
      notDelivered: 'No entregado',
      notJoined: 'Usted no está en este chat',
      open: 'abierto',
      owner: name => `Lo atiende ${name}`,
      ownerUnknown: 'Lo atiende un colega',
      responsible: {
        deal: name => `Responsable de la negociación: ${name}`,
        lead: name => `Responsable del prospecto: ${name}`,
        contact: name => `Responsable del contacto: ${name}`,
        company: name => `Responsable de la compañía: ${name}`
      },
      silent: 'Modo silencioso',
      unknownCustomer: 'Cliente',
      unread: plural('es-419', { one: '# mensaje no leído', many: '# mensajes no leídos', other: '# mensajes no leídos' }),
      waiting: 'abierto, espera a un agente',
      waitingFor: span => `espera desde hace ${span}`,
      waits: 'en espera',
      you: 'Usted'
    },
    composer: {
      acts: 'Este texto contiene un comando del chat de Bitrix24, como [send] o [put]. Compruebe que desea que el cliente lo reciba.',
      andNext: label => `${label} y siguiente`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Enter. Después del envío se abre el siguiente chat en espera.`,
      attach: 'Adjuntar archivos',
      attachOff: 'Este portal no acepta archivos de aplicaciones (falta “im.v2.File.upload”). Envíelos por el messenger.',
      blocked: names => `Complete lo que falta: ${names}.`,
      canned: 'Respuestas preparadas',
      colleaguesOnly: customer => `Solo para colegas, no para ${customer}`,
      copied: 'Copiado',
      copy: 'Copiar texto',
      counter: left => `Caracteres disponibles: ${left}`,
      draft: 'Su texto sin enviar',
      handOver: {
        ended: 'Esta conversación finalizó mientras usted escribía. Su texto se conserva.',
        freed: 'Esta conversación se liberó mientras usted escribía y espera a un agente. Su texto se conserva.',
        loud: 'El modo silencioso se desactivó mientras usted escribía: el cliente recibiría este texto.',
        passed: name => `Ahora atiende esta conversación ${name}. Su texto se conserva.`,
        removed: 'Usted ya no está en este chat. Su texto se conserva.'
      },
      label: 'Mensaje',
      meant: 'Es intencional',
      myself: 'Enviar en mi nombre',
      note: { send: 'Agregar nota', join: 'Unirse y agregar nota', take: 'Tomar y agregar nota', start: 'Iniciar y agregar nota', anyway: 'Agregar nota de todos modos' },
      offered: 'Se guardó otra versión de este texto.',
      offeredKeep: 'Conservar esta',
      offeredUse: 'Usar la otra',
      placeholder: 'Escriba una respuesta',
      placeholderNote: 'Escriba una nota para sus colegas',
      recipient: (customer, channel) => `Para ${customer} · ${channel}`,
      sendAs: name => `Enviar como ${name}`,
      sendingAs: name => `Está enviando como ${name}, no en su nombre.`,
      sendKeyCtrl: 'Ctrl+Enter para enviar',
      sendKeyEnter: 'Enter para enviar, Shift+Enter para una línea nueva',
      tooLong: (over, most) => `Caracteres de más: ${over}. Bitrix24 acepta ${most} como máximo.`,
      way: { send: 'Enviar', join: 'Unirse y enviar', take: 'Tomar y enviar', start: 'Iniciar y enviar', anyway: 'Enviar de todos modos' },
      zero: 'Para Bitrix24, el texto “0” está vacío. Escríbalo con una palabra.'
    },
    conversation: {
      actions: 'Acciones',
      earlier: 'Cargar mensajes anteriores',
      earlierDialogs: {
        failed: why => `No se pudieron cargar las conversaciones anteriores. ${why}`,
        loading: 'Cargando conversaciones anteriores',
        more: 'Hay más conversaciones anteriores.',
        none: 'No hay más conversaciones anteriores que usted pueda leer.',
        show: 'Mostrar conversaciones anteriores'
      },
      earlierFailed: 'No se pudieron cargar los mensajes anteriores.',
      earlierLoading: 'Cargando mensajes anteriores',
      edited: 'editado',
      empty: 'Aún no hay mensajes.',
      hint: 'Las flechas llevan de un mensaje a otro; Enter, a lo que se puede hacer con él. Lo que escriba va al campo de texto.',
      internal: 'Solo para colegas',
      label: 'Conversación',
      newMessages: plural('es-419', { one: '# mensaje nuevo', many: '# mensajes nuevos', other: '# mensajes nuevos' }),
      offline: 'Sin conexión con Bitrix24. Lo que escriba se conserva; Relay continuará por sí solo.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Un mensaje anterior que no está cargado aquí',
      sessionOnly: 'Usted no está en este chat, por eso solo se muestra la última conversación. Únase al chat para ver las anteriores.',
      sessionOnlyMember: 'Aquí solo se puede leer la última conversación de este chat.',
      toNewest: 'Ir al mensaje más reciente',
      tryNow: 'Intentar ahora',
      unknownAuthor: 'Persona desconocida',
      unread: 'Mensajes nuevos'
    },
    delivery: {
      delivered: 'Entregado',
      notDelivered: 'No entregado',
      reason: words => `Bitrix24 indica: ${words}`,
      refused: channel => `${channel} no aceptó este mensaje, así que el cliente no lo recibió.`,
      sendingTo: channel => `Enviando por ${channel}`,
      shut: (channel, since) => `${channel} no acepta respuestas hasta que el cliente escriba de nuevo. El plazo para responder venció: ${since}.`,
      shutAsk: channel => `¿Enviar aunque ${channel} no acepta respuestas?`,
      shutAskText: customer => `Lo más probable es que ${customer} no reciba el mensaje. Use otro canal o espere a que el cliente escriba de nuevo.`,
      slow: (channel, since) => `Enviando por ${channel} desde ${since}`,
      through: channel => `Responder por ${channel}`,
      until: (channel, time) => `${channel} acepta respuestas hasta ${time}`
    },
    find: {
      close: 'Cerrar la búsqueda',
      far: 'anterior a los mensajes cargados hasta ahora',
      goOn: 'Cargar más atrás',
      label: 'Buscar en la conversación',
      limited: 'Su plan de Bitrix24 excluye los mensajes antiguos de la búsqueda.',
      loadedOnly: '(entre los mensajes cargados hasta ahora; con 3 caracteres se buscan también los anteriores)',
      next: 'Coincidencia siguiente',
      none: 'No se encontró nada',
      place: (at, of) => `${at} de ${of}`,
      previous: 'Coincidencia anterior',
      tooShort: 'Escriba al menos 2 caracteres.'
    },
    keys: {
      close: 'Cerrar',
      items: {
        answer: 'Unirse, tomar o iniciar la conversación',
        canned: 'Respuestas preparadas, al inicio del texto',
        chats: 'Chat anterior o siguiente',
        close: 'Cerrar lo que está abierto',
        finish: 'Finalizar la conversación',
        help: 'Esta lista, fuera de los campos de texto',
        newLine: 'Línea nueva',
        next: 'Siguiente chat que le espera',
        send: 'Enviar',
        sendAndNext: 'Enviar y abrir el siguiente chat en espera',
        share: 'Crear a partir del último mensaje del cliente',
        transfer: 'Transferir la conversación'
      },
      open: 'Atajos de teclado',
      title: 'Atajos de teclado'
    },
    notice: {
      closed: 'Esta conversación finalizó, aún nadie la tomó o ya no está vinculada a este elemento.',
      closing: 'Esta conversación se está cerrando: se envió al cliente el texto de cierre o se le pide una calificación. Si el cliente escribe, continúa.',
      denied: 'Usted o el remitente elegido no pueden escribir para este elemento del CRM. Pida acceso al responsable del elemento.',
      elsewhere: 'Esta conversación continúa, pero Bitrix24 no la ofrece para este elemento del CRM.',
      gone: 'Este chat ya no pertenece a esta tarjeta.',
      join: 'El remitente no está en este chat.',
      joinAndSend: 'Unirse y enviar',
      joinFailed: 'No se pudo agregar al remitente al chat. Elija otro remitente o transfiera la conversación para usted.',
      kept: 'No se envió nada; su texto se conserva.',
      keptFile: 'No se envió nada; su archivo se conserva.',
      loud: 'El modo silencioso se desactivó, así que el cliente recibiría este texto.',
      list: { reading: 'La lista de chats se está actualizando.', read: 'La lista de chats se actualizó.', failed: 'No se pudo actualizar la lista de chats.' },
      quiet: 'El modo silencioso se activó, así que solo los colegas leerían este texto.',
      sendAnyway: 'Enviar de todos modos',
      stale: name => `${name} escribió después de la última vez que usted vio esta conversación. No se envió nada; léala primero.`,
      unseen: 'Hasta ahora no se había podido leer esta conversación. No se envió nada; léala primero.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Seleccionar un colega',
      label: 'Enviar como',
      myself: name => `${name} (usted)`
    },
    sending: {
      again: 'Enviar de nuevo',
      cancelled: 'Usted canceló cuando el archivo ya había salido completo, así que puede que se haya enviado.',
      check: 'Comprobar de nuevo',
      checking: 'Comprobando si se envió',
      discard: 'Descartar',
      held: 'Alguien escribió antes de que se enviara el mensaje.',
      id: id => `Mensaje ${id} en Bitrix24. No se sabe si el canal lo entregó.`,
      left: 'El mensaje aún no se había enviado cuando se cerró esta tarjeta.',
      leftFile: 'La tarjeta se cerró antes de que se enviara el archivo. Adjúntelo de nuevo.',
      leftUnknown: 'No había llegado respuesta cuando se cerró esta tarjeta. Puede que el mensaje se haya enviado.',
      loud: 'El modo silencioso se desactivó antes del envío: el cliente lo habría recibido.',
      notConfirmed: 'Sin confirmar',
      notConfirmedHint: 'No llegó respuesta y el mensaje no está en la conversación. Aun así, puede que se haya enviado.',
      notSent: 'No enviado',
      quiet: 'El modo silencioso se activó antes del envío: solo los colegas lo habrían leído.',
      retry: 'Reintentar',
      sending: 'Enviando',
      sent: 'Enviado',
      sentTo: 'en Bitrix24',
      stopped: 'Estaba en espera detrás de un mensaje que no se envió.',
      twice: 'Enviado dos veces: el navegador repitió la solicitud por sí solo.',
      unchecked: 'Relay no pudo comprobar si alguien escribió entretanto, así que no se envió nada.',
      uncheckedAgain: 'Relay no pudo comprobar si ya se había enviado, así que el mensaje no se envió de nuevo.',
      unread: 'No llegó respuesta y no se pudo volver a leer la conversación. Puede que el mensaje se haya enviado.',
      vanished: 'El archivo ya no se puede leer: se movió, se modificó o se eliminó. Adjúntelo de nuevo.'
    },
    title: 'Chats de canales abiertos',
    triesAgain: 'Relay lo seguirá intentando por sí solo.'
  },
  cannedResponses: {
    asTyped: text => `Puede enviar “${text}” tal cual.`,
    close: 'Cerrar',
    cut: count => `Aquí solo están las respuestas más usadas del canal abierto: ${count}.`,
    failed: why => `No se pudieron cargar las respuestas preparadas del canal abierto. ${why}`,
    found: plural('es-419', { one: '# respuesta', many: '# respuestas', other: '# respuestas' }),
    group: { used: 'Usadas recientemente', own: 'Sus plantillas', company: 'Plantillas para todos', portal: 'Sin categoría' },
    insert: 'Insertar',
    inserting: 'Completando variables',
    keysInBox: '↑ ↓ elegir · Enter insertar · Esc seguir escribiendo',
    loading: 'Cargando respuestas preparadas…',
    more: plural('es-419', { one: '# más. Escriba para encontrarla.', many: '# más. Escriba para encontrarlas.', other: '# más. Escriba para encontrarlas.' }),
    none: 'No hay respuestas preparadas disponibles para usted',
    noneHint: 'Agregue sus propias plantillas en la configuración, en la página de Relay. Las respuestas preparadas de un canal abierto son para sus agentes.',
    nothingFound: query => `No se encontró nada para “${query}”.`,
    preview: 'Vista previa',
    save: {
      label: 'Guardar como respuesta preparada',
      refused: {
        'no-chat': 'Bitrix24 ya no encuentra este chat. No se guardó nada.',
        'not-a-line-chat': 'Solo los mensajes de chats de canales abiertos se pueden guardar como respuestas preparadas. No se guardó nada.',
        'not-an-operator': 'Solo los agentes de este canal abierto y los administradores pueden guardar sus respuestas preparadas. No se guardó nada.',
        'not-savable': 'Bitrix24 no puede guardar este mensaje como respuesta preparada: el canal abierto no tiene una lista para ellas o el mensaje ya no existe. No se guardó nada.'
      },
      saved: 'Se guardó en las respuestas preparadas del canal abierto.',
      saving: 'Guardando como respuesta preparada…',
      unconfirmed: 'Bitrix24 no confirmó que la respuesta se guardó. Puede guardarla de nuevo: se conserva una sola vez.'
    },
    search: 'Buscar respuestas',
    source: { own: 'Suya', company: 'Compañía', portal: 'Canal abierto' },
    title: 'Respuestas preparadas',
    unfilled: names => `Antes de enviar falta completar: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
