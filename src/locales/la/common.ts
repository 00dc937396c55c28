import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Ocurrió un error en Relay. Recargue la página para continuar.',
    keys: { ctrl: 'Ctrl', enter: 'Enter', esc: 'Esc', shift: 'Shift' },
    loading: 'Cargando',
    malformed: (placement, field) =>
      `Bitrix24 abrió Relay (${placement}) sin un valor válido de “${field}”. Cierre esta ventana y vuelva a abrirla; si se repite, avise a su administrador.`,
    name: 'Relay',
    notInPortal: 'Abra esta página dentro de Bitrix24',
    notInPortalHint: 'Relay funciona en los chats y en las tarjetas del CRM. Un administrador lo agrega en Bitrix24, en la sección Aplicaciones.',
    portalSilent: 'El portal no respondió. Revise su conexión y recargue la página.',
    reload: 'Recargar',
    stillSending: field =>
      `Este mensaje aún se está enviando y todavía no tiene número (“${field}”). Cierre esta ventana, espere a que el mensaje se envíe y vuelva a abrirla desde el menú.`,
    unsupported: (placement, supported) =>
      `Relay no conoce la ubicación “${placement}”. Admite: ${supported}. Pida a un administrador que repare las ubicaciones en la página de Relay.`,
    viewFailed: 'No se pudo cargar esta parte de Relay. Revise su conexión y recargue la página.'
  },
  problem: {
    accessDenied: 'No tiene acceso. Pídalo al propietario o a un administrador.',
    appAccess: 'No tiene acceso a Relay. Pida a un administrador que se lo dé.',
    blocked: 'Bitrix24 bloqueó las solicitudes en este portal. Pida a un administrador que se comunique con el soporte de Bitrix24 y después recargue esta página.',
    busy: 'Bitrix24 está ocupado. Espere un momento e inténtelo de nuevo.',
    confirmDenied: 'Un administrador no permitió esta acción a la aplicación. Consúltelo si la necesita.',
    confirmWaiting: 'Un administrador tiene que permitir antes esta acción. Inténtelo más tarde.',
    details: 'Detalles',
    fileTooLarge: 'El portal no acepta archivos de este tamaño. Envíe un enlace al archivo.',
    noAnswer: 'Bitrix24 no respondió. Revise su conexión e inténtelo de nuevo.',
    noMethod: 'Este portal no tiene esta función. Consulte a un administrador.',
    noTextField: 'Nadie puede escribir en este chat. Responda en el messenger o consulte a un administrador.',
    openInPortal: 'Abra Relay dentro de Bitrix24 e inténtelo de nuevo.',
    plan: 'El plan de este portal no incluye aplicaciones. Consulte a un administrador.',
    portalClosed: 'Este portal está cerrado. Consulte a un administrador.',
    refused: 'Bitrix24 rechazó la acción. Inténtelo de nuevo; si se repite, abra “Detalles” y muéstrelos a su administrador.',
    refusedFor: reason => `Bitrix24 no aceptó el mensaje: ${reason}`,
    refusedSilently: 'Bitrix24 rechazó la acción sin decir por qué. Inténtelo de nuevo; si se repite, avise a su administrador.',
    scopeMissing: scope => `A Relay le falta un permiso para esto${scope ? ` (${scope})` : ''}. Un administrador puede otorgarlo en la configuración de la aplicación.`,
    serverFault: 'Se produjo un error interno en Bitrix24. Espere un momento e inténtelo de nuevo.',
    signedOut: 'Su sesión terminó. Recargue la página.',
    tryAgain: 'Intentar de nuevo',
    unconfirmed: 'Bitrix24 no confirmó la acción. Puede que se haya realizado o no: compruebe si ocurrió antes de intentarlo de nuevo.',
    unreadable: 'Relay no puede leer la respuesta de Bitrix24. Inténtelo de nuevo; si se repite, avise a su administrador.'
  },
  message: {
    chat: 'Chat',
    deleted: 'Este mensaje fue eliminado.',
    everyone: 'Todos',
    file: id => `Archivo n.º\u00a0${id}`,
    files: 'Archivos',
    image: 'Imagen',
    kinds: { task: 'Tarea', event: 'Evento del calendario', post: 'Publicación en el Feed', chat: 'Nuevo chat' },
    people: plural('es-419', { one: '# persona', many: '# personas', other: '# personas' }),
    person: id => `Usuario n.º\u00a0${id}`,
    photo: 'Foto',
    photos: plural('es-419', { one: '# foto', many: '# fotos', other: '# fotos' }),
    share: 'Compartir mensaje',
    showLess: 'Mostrar menos',
    showMore: 'Mostrar más',
    voice: 'Mensaje de voz',
    wordless: 'Mensaje sin texto'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
