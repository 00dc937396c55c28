import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 aceptó la solicitud',
    again: {
      cancel: 'Cancelar',
      confirm: 'Crear otra vez',
      text: earlier => `Este mensaje ya se compartió: ${earlier}. Se creará otro elemento; el anterior se conserva.`,
      title: { task: '¿Crear otra tarea?', event: '¿Crear otro evento del calendario?', post: '¿Publicar otra vez en el Feed?', chat: '¿Crear otro chat?' }
    },
    audience: {
      count: people => `${people}: todos los miembros de este chat`,
      customer: name => `${name} (cliente)`,
      everyone: 'toda la compañía; solo usted, si no puede escribir a todos',
      members: 'todos los miembros de este chat',
      workgroup: name => name ? `todos los miembros del grupo de trabajo “${name}”` : 'todos los miembros de este grupo de trabajo',
      you: name => `${name} (usted)`
    },
    checkAgain: 'Comprobar de nuevo',
    checking: 'Bitrix24 no respondió. Relay está comprobando en el chat si se creó…',
    choices: 'Crear a partir de este mensaje',
    close: 'Cerrar',
    createAnyway: 'Crear de todos modos',
    details: {
      applied: 'Sus cambios se aplicaron.',
      apply: 'Aplicar de nuevo',
      applying: 'Aplicando sus cambios…',
      attendees: 'Asistentes',
      choose: 'Seleccionar…',
      create: { task: 'Crear tarea', event: 'Crear evento del calendario', post: 'Publicar en el Feed', chat: 'Crear chat' },
      deadline: 'Fecha límite',
      end: 'Fin',
      failed: reason => `Se creó, pero sus cambios no se aplicaron. ${reason} Se conservan aquí.`,
      fault: {
        'no-such-time': 'Esta hora no existe: se salta con el cambio de horario.',
        'not-after-start': 'El fin tiene que ser posterior al inicio.',
        'start-missing': 'Indique también el inicio.'
      },
      filled: 'modificado',
      highPriority: 'Alta prioridad',
      hint: { task: 'Se aplican justo después de crear la tarea.', event: 'Se aplican justo después de crear el evento.', post: 'Se aplican justo después de publicar.', chat: 'Se aplican justo después de crear el chat.' },
      label: 'Detalles',
      labelFor: kind => `Detalles: ${kind}`,
      left: 'Se creó, pero Bitrix24 no confirmó que sus cambios se aplicaran. Se conservan aquí.',
      lookAgain: 'Buscar de nuevo',
      lost: 'Sus cambios no se aplicaron, porque Relay aún no encontró el resultado en el chat. Se conservan aquí.',
      members: 'Personas que desea agregar',
      missingScope: scope => `A Relay le falta el permiso “${scope}” para esto. Un administrador puede otorgarlo en Bitrix24, en la configuración de la aplicación (Recursos para desarrolladores).`,
      observers: 'Observadores',
      onlyMembers: 'No hay nadie más en este chat.',
      partly: reason => `Se creó, pero solo se aplicaron algunos de sus cambios. ${reason} Se conservan aquí.`,
      recipients: 'Solo estos destinatarios',
      recipientsAfter: 'Bitrix24 publica primero para todos los miembros del chat y les avisa. Justo después, solo estos destinatarios podrán abrir la publicación.',
      recipientsNeeded: 'Seleccione también los destinatarios: Bitrix24 los necesita para cambiar el título y Relay no los conoce a todos aquí.',
      remove: name => `Quitar a ${name}`,
      responsible: 'Responsable',
      start: 'Inicio',
      title: { task: 'Título', event: 'Nombre', post: 'Título', chat: 'Título' },
      zone: (here, profile) => `En la zona horaria de este navegador (${here}). En su perfil de Bitrix24: ${profile}.`,
      withoutQuote: title => `Sin la cita: ${title}`
    },
    done: { task: 'Tarea creada', event: 'Evento del calendario creado', post: 'Publicado en el Feed', chat: 'Chat creado' },
    earlier: {
      by: (what, name) => `${what}, por ${name}`,
      byYou: what => `${what}, por usted`,
      open: 'Abrir',
      openEarlier: what => `Abrir: ${what}`,
      short: { task: 'Tarea', event: 'Evento', post: 'Publicación en el Feed', chat: 'Chat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `asistentes: ${names}`,
        members: names => `se agrega a: ${names}`,
        observers: names => `observadores: ${names}`,
        recipients: names => `después solo para ${names}`,
        responsible: name => `Responsable: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Un nuevo chat para usted y el autor',
      chatAlone: 'Un nuevo chat para usted; puede agregar personas',
      chatWith: name => `Un nuevo chat para usted y ${name}`,
      crm: { deal: 'vinculada a la negociación', lead: 'vinculada al prospecto', contact: 'vinculada al contacto', company: 'vinculada a la compañía' },
      dated: (date, words) => `${date}, según “${words}”`,
      deadline: date => `fecha límite: ${date}`,
      deadlineMaybe: 'Bitrix24 puede tomar del texto la fecha límite',
      endOfDay: day => `${day}, al final de la jornada laboral`,
      event: 'En su calendario',
      eventDated: date => `${date}; 30 minutos`,
      eventOpen: 'mañana a esta hora según el reloj del servidor, o en una fecha que Bitrix24 tome del texto; 30 minutos',
      eventTomorrow: 'mañana a esta hora según el reloj del servidor, 30 minutos',
      files: plural('es-419', { one: '# archivo adjunto', many: '# archivos adjuntos', other: '# archivos adjuntos' }),
      note: 'Es lo previsto; puede haber diferencias entre portales.',
      observer: name => `observador: ${name}`,
      post: audience => `Se publica de inmediato para ${audience}`,
      responsible: 'Responsable: usted',
      stockTitle: 'Con un título que pone Bitrix24',
      titled: title => `“${title}”`,
      titleFromText: 'Título tomado del texto',
      workgroup: name => `en el grupo de trabajo “${name}”`
    },
    looking: 'Buscando el enlace…',
    message: {
      deleted: 'Este mensaje fue eliminado. Lo que cree a partir de él solo contendrá el aviso de Bitrix24 de que se eliminó.',
      denied: 'No tiene acceso a este chat, así que el mensaje no se puede mostrar. Pida a un miembro del chat que le dé acceso.',
      failed: 'No se pudo cargar el mensaje. De todos modos puede compartirlo.',
      filesOnly: 'Mensaje sin texto',
      fromSystem: 'Bitrix24',
      label: 'Mensaje seleccionado',
      loading: 'Cargando el mensaje',
      missing: 'No se encontró el mensaje. Puede que se haya eliminado o que sea anterior a lo que usted puede ver. Aun así puede intentar compartirlo.',
      place: { private: 'Chat privado', workgroup: 'Chat del grupo de trabajo', general: 'Chat general', line: 'Canal abierto', channel: 'Canal', comments: 'Comentarios de una publicación del canal', task: 'Chat de la tarea', copilot: 'Chat con CoPilot', chat: 'Chat de grupo' },
      retry: 'Cargar de nuevo',
      system: 'Mensaje del sistema',
      unknownAuthor: 'Autor desconocido'
    },
    noLink: { task: 'No se encontró el enlace. Encontrará la tarea entre sus tareas.', event: 'No se encontró el enlace. Encontrará el evento en su calendario.', post: 'No se encontró el enlace. Encontrará la publicación en el Feed.', chat: 'No se encontró el nuevo chat. Si tampoco está en su messenger, Bitrix24 no pudo crearlo.' },
    open: { task: 'Abrir tarea', event: 'Abrir evento', post: 'Abrir publicación', chat: 'Abrir chat' },
    openElsewhere: 'Abrir en una pestaña nueva',
    openRefused: 'Bitrix24 no abrió esta página aquí.',
    publish: {
      cancel: 'Cancelar',
      confirm: 'Publicar',
      looking: 'Relay está averiguando quiénes son…',
      text: audience => `Se publica de inmediato y será visible para ${audience}.`,
      title: '¿Publicar en el Feed?',
      unknown: 'Relay no pudo averiguar quiénes son.'
    },
    refused: {
      access: 'No tiene acceso a este chat. Pida a alguien del chat que le dé acceso y abra de nuevo esta ventana.',
      likely: { task: 'Aquí no se pudo crear la tarea. Posibles motivos: usted no es miembro del chat del mensaje, el mensaje se eliminó por completo o usted es usuario de extranet.', event: 'Aquí no se pudo crear el evento del calendario. Posibles motivos: usted no es miembro del chat del mensaje, el mensaje se eliminó por completo o usted es usuario de extranet.', post: 'Aquí no se pudo publicar en el Feed. Posibles motivos: usted no puede publicar en este grupo de trabajo, no es miembro del chat del mensaje, el mensaje se eliminó por completo o usted es usuario de extranet.', chat: 'Aquí no se pudo crear el chat. Posibles motivos: usted no es miembro del chat del mensaje, el mensaje se eliminó por completo o usted es usuario de extranet.' },
      next: 'Elija otra opción o consulte a un administrador.',
      ownFault: 'Bitrix24 no reconoció este mensaje. Cierre esta ventana y vuelva a abrirla desde el menú del mensaje; si se repite, abra “Detalles” y muéstrelos a su administrador.'
    },
    shareAgain: 'Compartir de nuevo como…',
    tryAgain: 'Intentar de nuevo',
    twice: 'Se creó dos veces: el navegador repitió la solicitud por sí solo.',
    unconfirmed: { task: 'Relay no pudo confirmar que la tarea se creó. Si la crea de todos modos, puede haber dos.', event: 'Relay no pudo confirmar que el evento del calendario se creó. Si lo crea de todos modos, puede haber dos.', post: 'Relay no pudo confirmar que el mensaje se publicó en el Feed. Si lo publica de todos modos, puede aparecer dos veces.', chat: 'Relay no pudo confirmar que el chat se creó. Si lo crea de todos modos, puede haber dos.' },
    undo: {
      done: { task: 'La tarea se eliminó.', event: 'El evento se eliminó.', post: 'La publicación se eliminó.', chat: 'Usted salió del nuevo chat.' },
      failed: reason => `No se pudo deshacer. ${reason}`,
      label: 'Deshacer',
      running: 'Deshaciendo…',
      stays: { task: 'El aviso sobre ella permanece en el chat.', event: 'El aviso sobre él permanece en el chat.', post: '', chat: 'Para los demás permanece, al igual que el aviso en este chat.' }
    }
  }
} satisfies Pick<Messages, 'share'>
