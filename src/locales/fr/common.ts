import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  app: {
    crashed: 'Une erreur s’est produite dans Relay. Rechargez la page pour continuer.',
    keys: { ctrl: 'Ctrl', enter: 'Entrée', esc: 'Échap', shift: 'Shift' },
    loading: 'Chargement',
    malformed: (placement, field) =>
      `Bitrix24 a ouvert Relay (${placement}) sans valeur valide pour le champ «\u202f${field}\u202f». Fermez cette fenêtre et rouvrez-la\u202f; si l’erreur se reproduit, prévenez votre administrateur.`,
    name: 'Relay',
    notInPortal: 'Ouvrez cette page dans Bitrix24',
    notInPortalHint: 'Relay s’utilise dans les chats et dans les fiches du CRM. Un administrateur l’ajoute dans Bitrix24, sous «\u202fApplications\u202f».',
    portalSilent: 'Le portail n’a pas répondu. Vérifiez votre connexion et rechargez la page.',
    reload: 'Recharger',
    stillSending: field =>
      `Ce message est encore en cours d’envoi et n’a pas encore de numéro («\u202f${field}\u202f»). Fermez cette fenêtre, attendez que le message soit envoyé, puis rouvrez-la depuis le menu.`,
    unsupported: (placement, supported) =>
      `Relay ne connaît pas l’emplacement «\u202f${placement}\u202f». Emplacements pris en charge\u202f: ${supported}. Demandez à un administrateur de réparer les emplacements sur la page de Relay.`,
    viewFailed: 'Cette partie de Relay n’a pas pu être chargée. Vérifiez votre connexion et rechargez la page.'
  },
  problem: {
    accessDenied: 'Vous n’y avez pas accès. Adressez-vous au propriétaire ou à un administrateur.',
    appAccess: 'Vous n’avez pas accès à Relay. Demandez à un administrateur l’accès à l’application.',
    blocked: 'Bitrix24 a bloqué les requêtes de ce portail. Demandez à un administrateur de contacter l’assistance de Bitrix24, puis rechargez cette page.',
    busy: 'Bitrix24 est surchargé. Patientez un instant et réessayez.',
    confirmDenied: 'Un administrateur a refusé cette action à l’application. Adressez-vous à lui si elle vous est nécessaire.',
    confirmWaiting: 'Un administrateur doit d’abord autoriser cette action. Réessayez plus tard.',
    details: 'Détails',
    fileTooLarge: 'Le portail n’accepte pas les fichiers de cette taille. Envoyez plutôt un lien.',
    noAnswer: 'Bitrix24 n’a pas répondu. Vérifiez votre connexion et réessayez.',
    noMethod: 'Cette fonctionnalité n’existe pas sur ce portail. Adressez-vous à un administrateur.',
    noTextField: 'Personne ne peut écrire dans ce chat. Répondez dans la messagerie ou adressez-vous à un administrateur.',
    openInPortal: 'Ouvrez Relay dans Bitrix24 et réessayez.',
    plan: 'L’offre de ce portail ne comprend pas les applications. Adressez-vous à un administrateur.',
    portalClosed: 'Ce portail est fermé. Adressez-vous à un administrateur.',
    refused: 'Bitrix24 a refusé cette action. Réessayez\u202f; si l’erreur se reproduit, ouvrez «\u202fDétails\u202f» et montrez-les à votre administrateur.',
    refusedFor: reason => `Bitrix24 n’a pas accepté le message\u202f: ${reason}`,
    refusedSilently: 'Bitrix24 a refusé cette action sans donner de raison. Réessayez\u202f; si l’erreur se reproduit, prévenez votre administrateur.',
    scopeMissing: scope => `Relay n’a pas ici toutes les autorisations nécessaires${scope ? ` (${scope})` : ''}. Un administrateur peut les accorder dans les paramètres de l’application.`,
    serverFault: 'Une erreur interne s’est produite dans Bitrix24. Patientez un instant et réessayez.',
    signedOut: 'Votre session a pris fin. Rechargez la page.',
    tryAgain: 'Réessayer',
    unconfirmed: 'Bitrix24 n’a pas confirmé cette action. Elle a peut-être eu lieu\u202f: vérifiez avant de réessayer.',
    unreadable: 'Relay ne peut pas lire la réponse de Bitrix24. Réessayez\u202f; si l’erreur se reproduit, prévenez votre administrateur.'
  },
  message: {
    chat: 'Chat',
    deleted: 'Ce message a été supprimé.',
    everyone: 'Tout le monde',
    file: id => `Fichier nº\u202f${id}`,
    files: 'Fichiers',
    image: 'Image',
    kinds: { task: 'Tâche', event: 'Évènement du calendrier', post: 'Publication dans les Actualités', chat: 'Nouveau chat' },
    people: plural('fr', { one: '# personne', many: '# personnes', other: '# personnes' }),
    person: id => `Personne nº\u202f${id}`,
    photo: 'Photo',
    photos: plural('fr', { one: '# photo', many: '# photos', other: '# photos' }),
    share: 'Partager le message',
    showLess: 'Afficher moins',
    showMore: 'Afficher plus',
    voice: 'Message vocal',
    wordless: 'Message sans texte'
  }
} satisfies Pick<Messages, 'app' | 'problem' | 'message'>
