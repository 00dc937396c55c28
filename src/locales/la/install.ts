import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 solo permite esto a los administradores; el derecho a instalar aplicaciones no basta. Pida a un administrador que abra esta página.',
    again: 'Intentar de nuevo',
    already: 'Relay ya está instalado. Recargue esta página.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Vinculadas aquí: ${own}`, ...(stale ? [`en una dirección antigua: ${stale}`] : []),
        ...(astray ? [`en ubicaciones que Relay ya no usa: ${astray}`] : []),
        ...(foreign ? [`que Relay no agregó, sin tocar: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay está instalado. Bitrix24 recargará esta página ahora.',
    doneHint: 'Si no pasa nada, recargue la página.',
    failed: step => `No se completó el paso “${step}”.`,
    failedAt: (step, place) => `No se completó el paso “${step}” en: ${place}.`,
    lead: 'Relay se está agregando a sus chats y a las tarjetas del CRM. Tarda unos segundos; nadie lo verá antes del último paso.',
    longAddress: length => `La dirección de esta página tiene ${length} caracteres y Bitrix24 solo guarda 255. Traslade Relay a una dirección más corta.`,
    missingNeeded: 'A Relay le faltan permisos sin los cuales no puede funcionar. Un administrador puede otorgarlos al editar la aplicación en Bitrix24 (Recursos para desarrolladores, Integraciones):',
    missingOptional: 'Relay funciona, pero faltan algunos permisos. Un administrador puede otorgarlos más tarde en la configuración de la aplicación:',
    missingToo: 'También faltan estos; Relay funciona sin ellos:',
    newlyBound: plural('es-419', { one: '# ubicación agregada', many: '# ubicaciones agregadas', other: '# ubicaciones agregadas' }),
    notAdded: 'No se sabe si Bitrix24 la agregó: por ahora no está. Inténtelo de nuevo en un momento; Relay comprueba primero.',
    notAdministrator: 'Solo un administrador puede instalar Relay, porque nadie más puede agregarlo a los menús y las tarjetas. Pida a uno que abra esta página.',
    notConfirmed: 'Bitrix24 no confirmó la acción. Inténtelo de nuevo en un momento; Relay comprueba primero.',
    nothingAdded: 'Esta vez no se modificó nada. Otorgue los permisos e inténtelo de nuevo.',
    nothingOffered: 'Este portal no ofrece ninguna de las ubicaciones que Relay necesita. Revise los permisos “placement”, “im” y “crm” e inténtelo de nuevo.',
    notOffered: places => `Este portal no ofrece: ${places}. Lo demás se agrega.`,
    outdated: places => `Bitrix24 todavía muestra nombres u opciones de una versión anterior: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Tarjeta de la compañía',
      CRM_CONTACT_DETAIL_TAB: 'Tarjeta del contacto',
      CRM_DEAL_DETAIL_TAB: 'Tarjeta de la negociación',
      CRM_LEAD_DETAIL_TAB: 'Tarjeta del prospecto',
      IM_CONTEXT_MENU: 'Menú del mensaje'
    },
    progress: 'Instalación',
    refused: 'Bitrix24 rechazó la acción. Inténtelo de nuevo; si se repite, abra “Detalles” y muéstrelos a quien se encarga de Relay.',
    refusedAddress: 'Bitrix24 no acepta la dirección de esta página. Debe ser pública, tener un nombre de dominio y comenzar con https://.',
    renewed: places => `Renovadas: ${places}`,
    scope: {
      calendar: 'al compartir un mensaje no se pueden cambiar la hora ni los asistentes del evento',
      crm: 'no hay pestaña en las tarjetas de negociaciones, prospectos, contactos y compañías',
      im: 'los mensajes no se pueden leer ni compartir',
      imbot: 'no se puede elegir un bot como autor de una respuesta',
      imopenlines: 'los chats con clientes no se pueden leer ni responder',
      lists: 'no se muestran las respuestas preparadas del portal',
      log: 'al compartir un mensaje no se pueden cambiar el título ni los destinatarios de la publicación en el Feed',
      placement: 'Relay no se puede agregar a los menús ni a las tarjetas',
      pull: 'las tarjetas abiertas no muestran al instante lo que hace un colega, aunque esté activado en la configuración',
      task: 'al compartir un mensaje no se pueden cambiar el título, las personas ni la fecha límite de la tarea',
      user_brief: 'pueden faltar nombres y fotos de los colegas'
    },
    settings: {
      broken: 'la configuración de la compañía no se puede leer; se usan los valores predeterminados y lo guardado no se tocó',
      kept: 'la configuración de la compañía se conservó',
      newer: 'la configuración de la compañía es de una versión más reciente de Relay; se usan los valores predeterminados y lo guardado no se tocó',
      partly: 'una parte de la configuración de la compañía no se puede leer; lo guardado no se tocó',
      saved: 'se guardaron los valores predeterminados'
    },
    state: { done: 'Listo', failed: 'Error', running: 'En curso', waiting: 'En espera', warned: 'Listo, con una observación' },
    step: {
      administrator: 'Comprobar quién es usted',
      bind: 'Agregar Relay a menús y tarjetas',
      bound: 'Ver lo que ya existe',
      check: 'Comprobar el resultado',
      finish: 'Terminar la instalación',
      offered: 'Ver lo que ofrece este portal',
      scopes: 'Comprobar los permisos',
      settings: 'Guardar la configuración',
      stale: 'Quitar direcciones antiguas'
    },
    steps: 'Pasos',
    stillWrong: places => `Después de todos los pasos aún no está en orden: ${places}. Inténtelo de nuevo; Relay reparará estas ubicaciones.`,
    title: 'Instalación de Relay',
    unbound: plural('es-419', { one: '# dirección antigua quitada', many: '# direcciones antiguas quitadas', other: '# direcciones antiguas quitadas' }),
    unboundAstray: count => `Quitadas de ubicaciones que Relay ya no usa: ${count}`,
    unreadable: 'Relay no puede leer la respuesta de Bitrix24. Inténtelo de nuevo; si se repite, avise a quien se encarga de Relay.'
  }
} satisfies Pick<Messages, 'install'>
