import type { Messages } from '../en'

export default {
  files: {
    again: 'Intentar de nuevo',
    attachments: 'Archivos adjuntos',
    broken: 'El archivo está dañado y no se puede mostrar. Puede descargarlo.',
    cancel: 'Cancelar',
    close: 'Cerrar',
    denied: 'Bitrix24 no le entrega este archivo. Si no está en este chat, únase a él e inténtelo de nuevo.',
    download: 'Descargar',
    empty: 'El archivo está vacío.',
    fit: 'Ajustar a la ventana',
    fullSize: 'Tamaño completo',
    gone: 'El archivo ya no está en Bitrix24.',
    loading: name => `Cargando ${name}`,
    next: 'Imagen siguiente',
    noMethod: 'Este portal no entrega archivos a las aplicaciones (falta “im.v2.File.download”). Abra el archivo en Bitrix24.',
    noPicture: 'No es una imagen que se pueda mostrar de forma segura. Puede descargarla.',
    notPlayable: 'Este navegador no puede reproducir el archivo. Puede descargarlo.',
    open: 'Abrir en Bitrix24',
    ownNameOnly: 'Los archivos solo se envían en su propio nombre. Vuelva a elegirse como remitente o quítelos.',
    pause: 'Pausa',
    place: (at, all) => `${at} de ${all}`,
    play: name => `Reproducir ${name}`,
    playVideo: 'Reproducir video',
    position: 'Posición',
    previous: 'Imagen anterior',
    refused: {
      empty: name => `“${name}” está vacío y no se adjuntó.`,
      folder: name => `“${name}” es una carpeta. Adjunte los archivos que contiene.`,
      tooLarge: (name, most) => `“${name}” es demasiado grande: se pueden enviar ${most} como máximo. Envíe un enlace al archivo.`,
      tooMany: (name, most) => `“${name}” no se adjuntó: la cantidad máxima de archivos por envío es ${most}.`
    },
    remove: name => `Quitar ${name}`,
    show: name => `Mostrar ${name}`,
    smaller: (smaller, whole) => `Enviar más liviano: ${smaller} en lugar de ${whole}`,
    speed: rate => `Velocidad ${rate}×`,
    tooManyPixels: 'La imagen es demasiado grande para mostrarla aquí. Puede descargarla.',
    unreachable: 'Bitrix24 no entregó el archivo. Ábralo en Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
