import type { Messages } from '../en'

export default {
  files: {
    again: 'Tentar novamente',
    attachments: 'Anexos',
    broken: 'O arquivo está danificado e não pode ser exibido. Você pode baixá-lo.',
    cancel: 'Cancelar',
    close: 'Fechar',
    denied: 'O Bitrix24 não libera este arquivo para você. Se você não está neste bate-papo, participe dele e tente novamente.',
    download: 'Baixar',
    empty: 'O arquivo está vazio.',
    fit: 'Ajustar à janela',
    fullSize: 'Tamanho real',
    gone: 'O arquivo não está mais no Bitrix24.',
    loading: name => `Carregando ${name}`,
    next: 'Próxima imagem',
    noMethod: 'Este portal não fornece arquivos a aplicativos (falta “im.v2.File.download”). Abra o arquivo no Bitrix24.',
    noPicture: 'Esta não é uma imagem que possa ser exibida com segurança. Você pode baixá-la.',
    notPlayable: 'Este navegador não consegue reproduzir o arquivo. Você pode baixá-lo.',
    open: 'Abrir no Bitrix24',
    ownNameOnly: 'Arquivos só podem ser enviados em seu nome. Volte a se escolher como remetente ou remova os arquivos.',
    pause: 'Pausar',
    place: (at, all) => `${at} de ${all}`,
    play: name => `Reproduzir ${name}`,
    playVideo: 'Reproduzir vídeo',
    position: 'Posição',
    previous: 'Imagem anterior',
    refused: {
      empty: name => `“${name}” está vazio e não foi anexado.`,
      folder: name => `“${name}” é uma pasta. Anexe os arquivos que estão nela.`,
      tooLarge: (name, most) => `“${name}” é grande demais: o limite é de ${most}. Envie um link.`,
      tooMany: (name, most) => `“${name}” não foi anexado: é possível enviar no máximo ${most} arquivos por vez.`
    },
    remove: name => `Remover ${name}`,
    show: name => `Mostrar ${name}`,
    smaller: (smaller, whole) => `Enviar menor: ${smaller} em vez de ${whole}`,
    speed: rate => `Velocidade ${rate}×`,
    tooManyPixels: 'A imagem é grande demais para ser exibida aqui. Você pode baixá-la.',
    unreachable: 'O Bitrix24 não entregou o arquivo. Abra-o no Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
