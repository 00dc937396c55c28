import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  share: {
    accepted: 'Bitrix24 a accepté la demande',
    again: {
      cancel: 'Annuler',
      confirm: 'Créer à nouveau',
      text: earlier => `Ce message a déjà été partagé\u202f: ${earlier}. Un deuxième élément sera créé\u202f; le premier reste.`,
      title: { task: 'Créer une autre tâche\u202f?', event: 'Créer un autre évènement du calendrier\u202f?', post: 'Ajouter une autre publication aux Actualités\u202f?', chat: 'Créer un autre chat\u202f?' }
    },
    audience: {
      count: people => `${people}\u202f: tous les membres de ce chat`,
      customer: name => `${name} (client)`,
      everyone: 'toute l’entreprise\u202f; uniquement par vous, si vous n’avez pas le droit d’écrire à tous',
      members: 'tous les membres de ce chat',
      workgroup: name => name ? `tous les membres du groupe de travail «\u202f${name}\u202f»` : 'tous les membres de ce groupe de travail',
      you: name => `${name} (vous)`
    },
    checkAgain: 'Vérifier à nouveau',
    checking: 'Bitrix24 n’a pas répondu. Relay vérifie dans le chat si l’élément a été créé…',
    choices: 'Créer à partir de ce message',
    close: 'Fermer',
    createAnyway: 'Créer quand même',
    details: {
      applied: 'Vos détails ont été appliqués.',
      apply: 'Appliquer à nouveau',
      applying: 'Application de vos détails…',
      attendees: 'Participants',
      choose: 'Sélectionner…',
      create: { task: 'Créer une tâche', event: 'Créer un évènement', post: 'Créer une publication', chat: 'Créer un chat' },
      deadline: 'Date limite',
      end: 'Fin',
      failed: reason => `L’élément a été créé, mais vos détails n’ont pas été appliqués. ${reason} Ils sont conservés ici.`,
      fault: {
        'no-such-time': 'Cette heure n’existe pas\u202f: elle est sautée au changement d’heure.',
        'not-after-start': 'La fin doit être après le début.',
        'start-missing': 'Indiquez aussi le début.'
      },
      filled: 'modifié',
      highPriority: 'Priorité élevée',
      hint: { task: 'Appliqués juste après la création de la tâche.', event: 'Appliqués juste après la création de l’évènement.', post: 'Appliqués juste après la publication.', chat: 'Appliqués juste après la création du chat.' },
      label: 'Détails',
      labelFor: kind => `Détails\u202f: ${kind}`,
      left: 'L’élément a été créé, mais Bitrix24 n’a pas confirmé que vos détails ont été appliqués. Ils sont conservés ici.',
      lookAgain: 'Rechercher à nouveau',
      lost: 'Vos détails ne sont pas appliqués, car Relay n’a pas encore trouvé le résultat dans le chat. Ils sont conservés ici.',
      members: 'Personnes à ajouter',
      missingScope: scope => `Relay a besoin pour cela de l’autorisation «\u202f${scope}\u202f». Un administrateur peut l’accorder dans les paramètres de l’application dans Bitrix24, sous «\u202fRessources pour les développeurs\u202f».`,
      observers: 'Observateurs',
      onlyMembers: 'Il n’y a personne d’autre dans ce chat.',
      partly: reason => `L’élément a été créé, mais seuls certains de vos détails ont été appliqués. ${reason} Ils sont conservés ici.`,
      recipients: 'Seulement ces destinataires',
      recipientsAfter: 'Bitrix24 publie d’abord pour toutes les personnes du chat et les en informe. Juste après, seuls ces destinataires peuvent ouvrir la publication.',
      recipientsNeeded: 'Choisissez aussi les destinataires\u202f: Bitrix24 en a besoin pour changer le titre, et Relay ne les connaît pas tous ici.',
      remove: name => `Retirer ${name}`,
      responsible: 'Responsable',
      start: 'Début',
      title: { task: 'Titre', event: 'Nom', post: 'Titre', chat: 'Titre' },
      zone: (here, profile) => `Dans le fuseau horaire de ce navigateur (${here}). Celui de votre profil Bitrix24\u202f: ${profile}.`,
      withoutQuote: title => `Sans la citation\u202f: ${title}`
    },
    done: { task: 'Tâche créée', event: 'Évènement du calendrier créé', post: 'Publication ajoutée aux Actualités', chat: 'Chat créé' },
    earlier: {
      by: (what, name) => `${what}, par ${name}`,
      byYou: what => `${what}, par vous`,
      open: 'Ouvrir',
      openEarlier: what => `Ouvrir\u202f: ${what}`,
      short: { task: 'Tâche', event: 'Évènement', post: 'Publication', chat: 'Chat' },
      when: (kind, when) => `${kind}, ${when}`
    },
    expect: {
      changed: {
        attendees: names => `participants\u202f: ${names}`,
        members: names => `ajoutés\u202f: ${names}`,
        observers: names => `observateurs\u202f: ${names}`,
        recipients: names => `ensuite visible uniquement par ${names}`,
        responsible: name => `Responsable\u202f: ${name}`,
        times: (start, end) => `${start} – ${end}`
      },
      chat: 'Un nouveau chat pour vous et l’auteur',
      chatAlone: 'Un nouveau chat pour vous\u202f; vous pourrez y ajouter des personnes',
      chatWith: name => `Un nouveau chat pour vous et ${name}`,
      crm: { deal: 'liée à la transaction', lead: 'liée au prospect', contact: 'liée au contact', company: 'liée à l’entreprise' },
      dated: (date, words) => `${date}, d’après «\u202f${words}\u202f»`,
      deadline: date => `date limite\u202f: ${date}`,
      deadlineMaybe: 'Bitrix24 prendra peut-être une date du texte comme date limite',
      endOfDay: day => `${day}, fin de la journée de travail`,
      event: 'Dans votre calendrier',
      eventDated: date => `${date}\u202f; 30 minutes`,
      eventOpen: 'demain à cette heure selon l’horloge du serveur, ou à une date que Bitrix24 trouve dans le texte\u202f; 30 minutes',
      eventTomorrow: 'demain à cette heure selon l’horloge du serveur, 30 minutes',
      files: plural('fr', { one: '# fichier joint', many: '# fichiers joints', other: '# fichiers joints' }),
      note: 'Résultat prévu\u202f; les détails peuvent varier selon le portail.',
      observer: name => `observateur\u202f: ${name}`,
      post: audience => `Publiée aussitôt, visible par ${audience}`,
      responsible: 'Responsable\u202f: vous',
      stockTitle: 'Avec un titre donné par Bitrix24',
      titled: title => `«\u202f${title}\u202f»`,
      titleFromText: 'Titre tiré du texte',
      workgroup: name => `dans le groupe de travail «\u202f${name}\u202f»`
    },
    looking: 'Recherche du lien…',
    message: {
      deleted: 'Ce message a été supprimé. Ce que vous créerez à partir de lui ne contiendra que l’avis de suppression de Bitrix24.',
      denied: 'Vous n’avez pas accès à ce chat, le message ne peut donc pas être affiché. Demandez à un membre du chat de vous y ajouter.',
      failed: 'Le message n’a pas pu être chargé. Vous pouvez tout de même le partager.',
      filesOnly: 'Un message sans texte',
      fromSystem: 'Bitrix24',
      label: 'Message sélectionné',
      loading: 'Chargement du message',
      missing: 'Le message est introuvable. Il est peut-être supprimé, ou plus ancien que ce que vous pouvez voir. Vous pouvez quand même essayer de le partager.',
      place: { private: 'Chat privé', workgroup: 'Chat du groupe de travail', general: 'Chat général', line: 'Canal ouvert', channel: 'Canal', comments: 'Commentaires d’une publication du canal', task: 'Chat de la tâche', copilot: 'Chat CoPilot', chat: 'Chat de groupe' },
      retry: 'Charger à nouveau',
      system: 'Un message système',
      unknownAuthor: 'Auteur inconnu'
    },
    noLink: { task: 'Le lien est introuvable. Vous trouverez la tâche parmi vos tâches.', event: 'Le lien est introuvable. Vous trouverez l’évènement dans votre calendrier.', post: 'Le lien est introuvable. Vous trouverez la publication dans les Actualités.', chat: 'Le nouveau chat est introuvable. S’il n’est pas non plus dans votre messagerie, Bitrix24 n’a pas pu le créer.' },
    open: { task: 'Ouvrir la tâche', event: 'Ouvrir l’évènement', post: 'Ouvrir la publication', chat: 'Ouvrir le chat' },
    openElsewhere: 'Ouvrir dans un nouvel onglet',
    openRefused: 'Bitrix24 n’a pas ouvert cette page ici.',
    publish: {
      cancel: 'Annuler',
      confirm: 'Publier',
      looking: 'Relay recherche de qui il s’agit…',
      text: audience => `La publication est immédiate et pourra être lue par ${audience}.`,
      title: 'Publier dans les Actualités\u202f?',
      unknown: 'Relay n’a pas pu savoir de qui il s’agit.'
    },
    refused: {
      access: 'Vous n’avez pas accès à ce chat. Demandez à un de ses membres de vous y ajouter, puis rouvrez cette fenêtre.',
      likely: { task: 'La tâche n’a pas pu être créée ici. Raisons possibles\u202f: vous n’êtes pas membre du chat du message, le message a été entièrement supprimé, ou vous êtes un utilisateur d’Extranet.', event: 'L’évènement du calendrier n’a pas pu être créé ici. Raisons possibles\u202f: vous n’êtes pas membre du chat du message, le message a été entièrement supprimé, ou vous êtes un utilisateur d’Extranet.', post: 'La publication n’a pas pu être ajoutée ici. Raisons possibles\u202f: vous n’avez pas le droit de publier dans ce groupe de travail, vous n’êtes pas membre du chat du message, le message a été entièrement supprimé, ou vous êtes un utilisateur d’Extranet.', chat: 'Le chat n’a pas pu être créé ici. Raisons possibles\u202f: vous n’êtes pas membre du chat du message, le message a été entièrement supprimé, ou vous êtes un utilisateur d’Extranet.' },
      next: 'Choisissez un autre type, ou adressez-vous à un administrateur.',
      ownFault: 'Bitrix24 n’a pas reconnu ce message. Fermez cette fenêtre et rouvrez-la depuis le menu du message\u202f; si l’erreur se reproduit, ouvrez «\u202fDétails\u202f» et montrez-les à votre administrateur.'
    },
    shareAgain: 'Partager à nouveau sous forme de…',
    tryAgain: 'Réessayer',
    twice: 'L’élément a été créé deux fois\u202f: le navigateur a répété la requête de lui-même.',
    unconfirmed: { task: 'Relay n’a pas pu confirmer que la tâche a été créée. Si vous la créez quand même, il y en aura peut-être deux.', event: 'Relay n’a pas pu confirmer que l’évènement du calendrier a été créé. Si vous le créez quand même, il y en aura peut-être deux.', post: 'Relay n’a pas pu confirmer que la publication a eu lieu. Si vous publiez quand même, il y en aura peut-être deux.', chat: 'Relay n’a pas pu confirmer que le chat a été créé. Si vous le créez quand même, il y en aura peut-être deux.' },
    undo: {
      done: { task: 'La tâche a été supprimée.', event: 'L’évènement a été supprimé.', post: 'La publication a été supprimée.', chat: 'Vous avez quitté le nouveau chat.' },
      failed: reason => `La création n’a pas pu être annulée. ${reason}`,
      label: 'Annuler la création',
      running: 'Annulation…',
      stays: { task: 'La mention de la tâche reste dans le chat.', event: 'La mention de l’évènement reste dans le chat.', post: '', chat: 'Il reste pour les autres, et sa mention reste dans ce chat-ci.' }
    }
  }
} satisfies Pick<Messages, 'share'>
