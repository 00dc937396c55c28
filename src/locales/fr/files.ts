import type { Messages } from '../en'

export default {
  files: {
    again: 'Réessayer',
    attachments: 'Pièces jointes',
    broken: 'Le fichier est endommagé et ne peut pas être affiché. Vous pouvez le télécharger.',
    cancel: 'Annuler',
    close: 'Fermer',
    denied: 'Bitrix24 ne vous donne pas accès à ce fichier. Si vous n’êtes pas dans ce chat, rejoignez-le, puis réessayez.',
    download: 'Télécharger',
    empty: 'Le fichier est vide.',
    fit: 'Ajuster à la fenêtre',
    fullSize: 'Taille réelle',
    gone: 'Le fichier n’est plus dans Bitrix24.',
    loading: name => `Chargement\u202f: ${name}`,
    next: 'Image suivante',
    noMethod: 'Ce portail ne fournit pas de fichiers aux applications («\u202fim.v2.File.download\u202f» n’existe pas). Ouvrez le fichier dans Bitrix24.',
    noPicture: 'Ce fichier n’est pas une image qui puisse être affichée sans risque. Vous pouvez le télécharger.',
    notPlayable: 'Ce navigateur ne peut pas lire le fichier. Vous pouvez le télécharger.',
    open: 'Ouvrir dans Bitrix24',
    ownNameOnly: 'Les fichiers ne peuvent être envoyés qu’en votre nom. Choisissez-vous à nouveau comme expéditeur, ou retirez-les.',
    pause: 'Pause',
    place: (at, all) => `${at} sur ${all}`,
    play: name => `Lire ${name}`,
    playVideo: 'Lire la vidéo',
    position: 'Position',
    previous: 'Image précédente',
    refused: {
      empty: name => `«\u202f${name}\u202f» est vide et n’a pas été joint.`,
      folder: name => `«\u202f${name}\u202f» est un dossier. Joignez les fichiers qu’il contient.`,
      tooLarge: (name, most) => `«\u202f${name}\u202f» est trop volumineux\u202f: la limite est de ${most}. Envoyez plutôt un lien.`,
      tooMany: (name, most) => `«\u202f${name}\u202f» n’a pas été joint\u202f: on peut envoyer au plus ${most} fichiers à la fois.`
    },
    remove: name => `Retirer ${name}`,
    show: name => `Afficher ${name}`,
    smaller: (smaller, whole) => `Réduire avant l’envoi\u202f: ${smaller} au lieu de ${whole}`,
    speed: rate => `Vitesse ${rate}×`,
    tooManyPixels: 'L’image est trop grande pour être affichée ici. Vous pouvez la télécharger.',
    unreachable: 'Bitrix24 n’a pas transmis le fichier. Ouvrez-le dans Bitrix24.'
  }
} satisfies Pick<Messages, 'files'>
