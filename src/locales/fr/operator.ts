import type { Messages } from '../en'
import { list } from '../list'
import { plural } from '../plural'

export default {
  operator: {
    actions: {
      cancel: 'Annuler',
      elsewhere: 'La nouvelle conversation a commencé. Bitrix24 l’a liée à un autre élément\u202f:',
      end: {
        confirm: 'Terminer maintenant',
        done: 'La conversation est terminée.',
        label: 'Terminer maintenant',
        question: customer => `La conversation prendra fin immédiatement, même si ${customer} ne l’a pas encore évaluée.`,
        title: 'Terminer sans attendre le client\u202f?'
      },
      faster: name => `Quelqu’un a été plus rapide\u202f: c’est maintenant ${name} qui a cette conversation.`,
      finish: {
        closing: 'Le client a reçu le texte de clôture ou une demande d’évaluation. La conversation prendra fin ensuite.',
        confirm: 'Mettre fin à la conversation',
        done: 'La conversation est terminée.',
        label: 'Mettre fin à la conversation',
        question: customer => `La conversation avec ${customer} prendra fin. Le client sera peut-être invité à l’évaluer.`,
        title: 'Mettre fin à cette conversation\u202f?'
      },
      handedOver: {
        now: name => `C’est maintenant ${name || 'un collègue'} qui a cette conversation.`,
        queue: line => `La conversation attend maintenant dans la file d’attente «\u202f${line}\u202f».`,
        unseen: 'Bitrix24 a accepté. On ne voit pas d’ici qui a maintenant la conversation.'
      },
      join: {
        done: 'Vous êtes maintenant dans le chat.',
        label: 'Rejoindre le chat'
      },
      late: 'Ce n’est plus possible, car la conversation a changé. Rien n’a été fait.',
      more: 'Autres actions',
      nameless: { colleague: 'un collègue', customer: 'le client' },
      notConfirmed: 'Aucune réponse n’est arrivée et le chat n’a pas pu être actualisé. Vérifiez votre connexion et regardez la liste avant de recommencer.',
      notSeen: 'Aucune réponse n’est arrivée et rien n’a changé dans le chat. Patientez un instant et regardez la liste avant de recommencer.',
      note: {
        afterwards: {
          refused: 'La conversation a été transférée, mais votre note n’a pas été envoyée\u202f:',
          unconfirmed: 'La conversation a été transférée. On ne sait pas si votre note est arrivée\u202f; regardez dans la messagerie avant de la renvoyer\u202f:'
        },
        before: {
          refused: 'Votre note n’a pas pu être ajoutée, la conversation n’a donc pas été transférée\u202f:',
          unconfirmed: 'On ne sait pas si votre note a été ajoutée, la conversation n’a donc pas été transférée. Regardez d’abord dans le chat\u202f:'
        },
        internal: 'Votre note est dans le chat, où seuls les collègues peuvent la lire.',
        kept: text => `Votre note n’a pas été envoyée\u202f: ${text}`,
        sent: name => `Votre note a été envoyée à ${name} dans la messagerie.`
      },
      openMessenger: 'Ouvrir dans la messagerie',
      otherItem: { deal: id => `Transaction ${id}`, lead: id => `Prospect ${id}`, contact: id => `Contact ${id}`, company: id => `Entreprise ${id}` },
      read: {
        done: 'Tous les messages sont marqués comme lus dans votre messagerie.',
        label: 'Marquer comme lu'
      },
      skip: {
        confirm: 'Passer',
        done: 'La conversation attend le prochain agent de sa file d’attente. Vous n’êtes plus dans le chat.',
        label: 'Passer à l’agent suivant',
        question: 'La conversation retournera dans sa file d’attente et reviendra au prochain agent. Vous quitterez le chat.',
        title: 'Passer à l’agent suivant\u202f?'
      },
      spam: {
        confirm: 'Marquer comme spam',
        done: 'La conversation a été marquée comme spam et est terminée.',
        label: 'Marquer comme spam',
        question: customer => `La conversation avec ${customer} prendra fin et sera marquée comme spam. Vous et tous vos collègues quitterez le chat.`,
        title: 'Marquer cette conversation comme spam\u202f?'
      },
      start: {
        confirm: 'Démarrer une nouvelle conversation',
        done: 'Une nouvelle conversation a commencé. Vous pouvez répondre.',
        label: 'Démarrer une nouvelle conversation',
        notListed: 'La conversation a commencé, mais Bitrix24 ne l’a liée à aucun élément du CRM de cette fiche. Répondez dans la messagerie.',
        question: customer => `Une nouvelle conversation avec ${customer} commencera et vous en serez l’agent.`,
        title: 'Démarrer une nouvelle conversation\u202f?'
      },
      take: {
        confirm: 'Prendre en charge la conversation',
        done: 'Vous avez pris en charge la conversation. Vous pouvez répondre.',
        label: 'Prendre en charge la conversation',
        notListed: 'Bitrix24 a accepté, mais ne propose pas la conversation pour cet élément du CRM. Si elle est terminée, démarrez-en une nouvelle\u202f; vous pouvez aussi répondre dans la messagerie.',
        question: people => `Actuellement dans ce chat\u202f: ${list('fr', people)}. Si vous prenez en charge la conversation, ces personnes quitteront le chat et tous les messages seront marqués comme lus.`,
        title: 'Prendre en charge cette conversation\u202f?'
      },
      takeOver: {
        confirm: 'Me transférer la conversation',
        done: 'La conversation vous a été transférée.',
        label: 'Me transférer la conversation',
        leave: people => `Ces personnes quitteront aussi le chat\u202f: ${list('fr', people)}.`,
        question: owner => `C’est actuellement ${owner} qui a cette conversation. Elle vous sera transférée, et cela se verra dans le chat.`,
        title: 'Vous transférer cette conversation\u202f?'
      },
      transfer: {
        again: 'Réessayer',
        another: 'Sélectionner un autre collègue',
        ask: {
          person: {
            text: name => `${name} reprendra la conversation et vous quitterez le chat.`,
            title: name => `Transférer à ${name}\u202f?`
          },
          queue: {
            empty: line => `La conversation passera dans la file d’attente «\u202f${line}\u202f». Bitrix24 n’y indique aucun agent\u202f: il se peut que personne ne réponde. Vous quitterez le chat.`,
            text: line => `La conversation passera dans la file d’attente «\u202f${line}\u202f» et reviendra au prochain agent. Vous quitterez le chat.`,
            title: line => `Transférer dans la file d’attente «\u202f${line}\u202f»\u202f?`
          }
        },
        busy: 'aucune place libre',
        colleagues: 'Collègues',
        confirm: 'Transférer',
        done: 'La conversation attend maintenant un agent.',
        duty: { off: 'pas en service', on: 'en service', pause: 'en pause' },
        free: count => `places libres\u202f: ${count}`,
        label: 'Transférer',
        loading: 'Chargement des collègues et des files d’attente',
        none: 'Aucun résultat',
        note: {
          chat: name => `Note pour ${name}, envoyée comme message dans votre chat privé (facultatif)`,
          internal: 'Note dans ce chat, que seuls les collègues peuvent lire (facultatif)'
        },
        queues: 'Files d’attente',
        refused: 'Bitrix24 n’a pas transféré la conversation et ne dit pas pourquoi. Ce collègue n’a peut-être pas le droit de la recevoir, ou elle a changé entre-temps. La liste a été actualisée.',
        search: 'Collègue ou file d’attente',
        title: 'Transférer la conversation'
      },
      unread: 'Bitrix24 a accepté. Relay n’a pas pu relire le chat, qui montre donc peut-être encore l’état précédent.',
      wrongState: 'Bitrix24 a refusé cette action dans l’état actuel du chat. La liste a été actualisée et montre ce qui est possible.'
    },
    chats: {
      all: count => `Tous les chats (${count})`,
      author: name => `${name}\u202f:`,
      back: 'Retour à la liste des chats',
      closed: 'fermé',
      closing: 'en cours de fermeture',
      elsewhere: 'se poursuit ailleurs',
      from: { deal: 'Lié à la transaction', lead: 'Lié au prospect', contact: 'Lié au contact', company: 'Lié à l’entreprise' },
      fromOthers: 'Cette transaction n’a pas ses propres chats. Voici ceux de son contact ou de son entreprise\u202f; votre réponse passera par eux.',
      fromOthersLead: 'Cet élément n’a pas ses propres chats. Voici ceux de son contact ou de son entreprise\u202f; votre réponse passera par eux.',
      groups: { waiting: 'En attente', yours: 'Les vôtres', colleagues: 'Ceux des collègues', closed: 'Fermés' },
      joined: 'Vous êtes dans ce chat',
      label: 'Chats',
      mine: 'Agent\u202f: vous',
      noAnswer: 'Rien à répondre',
      noAnswerHint: 'Le chat ne compte plus comme en attente tant que le client n’a pas écrit à nouveau. Vous seul le voyez. Appuyez à nouveau pour revenir en arrière.',
      none: 'Pas encore de chats des canaux ouverts',
      noneHint: 'Un chat apparaît ici quand un client écrit par un canal ouvert et que Bitrix24 lie la conversation à cet élément. Si vous en attendiez un, vérifiez les paramètres CRM du canal ouvert.',
      notDelivered: 'Non remis',
      notJoined: 'Vous n’êtes pas dans ce chat',
      open: 'ouvert',
      owner: name => `Agent\u202f: ${name}`,
      ownerUnknown: 'Agent\u202f: un collègue',
      responsible: {
        deal: name => `Responsable de la transaction\u202f: ${name}`,
        lead: name => `Responsable du prospect\u202f: ${name}`,
        contact: name => `Responsable du contact\u202f: ${name}`,
        company: name => `Responsable de l’entreprise\u202f: ${name}`
      },
      silent: 'Mode murmure',
      unknownCustomer: 'Client',
      unread: plural('fr', { one: '# message non lu', many: '# messages non lus', other: '# messages non lus' }),
      waiting: 'ouvert, en attente d’un agent',
      waitingFor: span => `en attente depuis ${span}`,
      waits: 'en attente',
      you: 'Vous'
    },
    composer: {
      acts: 'Ce texte contient une commande du chat Bitrix24, comme [send] ou [put]. Vérifiez que le client doit bien la recevoir.',
      andNext: label => `${label}, puis le suivant`,
      andNextHint: (ctrl, shift) => `${ctrl}+${shift}+Entrée. Après l’envoi, le prochain chat en attente s’ouvre.`,
      attach: 'Joindre des fichiers',
      attachOff: 'Ce portail n’accepte pas de fichiers des applications («\u202fim.v2.File.upload\u202f» n’existe pas). Envoyez-les dans la messagerie.',
      blocked: names => `Complétez encore\u202f: ${names}.`,
      canned: 'Réponses prédéfinies',
      colleaguesOnly: customer => `Pour les collègues uniquement, pas pour ${customer}`,
      copied: 'Copié',
      copy: 'Copier le texte',
      counter: left => `Caractères restants\u202f: ${left}`,
      draft: 'Votre texte non envoyé',
      handOver: {
        ended: 'Cette conversation a pris fin pendant que vous écriviez. Votre texte est conservé.',
        freed: 'Cette conversation a été remise en attente d’un agent pendant que vous écriviez. Votre texte est conservé.',
        loud: 'Le mode murmure a été désactivé pendant que vous écriviez\u202f: le client recevrait ce texte.',
        passed: name => `C’est maintenant ${name} qui a cette conversation. Votre texte est conservé.`,
        removed: 'Vous n’êtes plus dans ce chat. Votre texte est conservé.'
      },
      label: 'Message',
      meant: 'C’est voulu',
      myself: 'Envoyer en mon nom',
      note: { send: 'Ajouter une note', join: 'Rejoindre et ajouter une note', take: 'Prendre en charge et ajouter une note', start: 'Démarrer et ajouter une note', anyway: 'Ajouter la note quand même' },
      offered: 'Une autre version de ce texte a été enregistrée.',
      offeredKeep: 'Garder celle-ci',
      offeredUse: 'Utiliser l’autre',
      placeholder: 'Écrivez une réponse',
      placeholderNote: 'Écrivez une note pour les collègues',
      recipient: (customer, channel) => `À ${customer} · ${channel}`,
      sendAs: name => `En tant que ${name}`,
      sendingAs: name => `Vous envoyez en tant que ${name}, pas en votre nom.`,
      sendKeyCtrl: 'Ctrl+Entrée pour envoyer',
      sendKeyEnter: 'Entrée pour envoyer, Shift+Entrée pour aller à la ligne',
      tooLong: (over, most) => `Caractères en trop\u202f: ${over}. Bitrix24 en accepte au plus ${most}.`,
      way: { send: 'Envoyer', join: 'Rejoindre et envoyer', take: 'Prendre en charge et envoyer', start: 'Démarrer et envoyer', anyway: 'Envoyer quand même' },
      zero: 'Pour Bitrix24, le texte «\u202f0\u202f» est vide. Écrivez-le en toutes lettres.'
    },
    conversation: {
      actions: 'Actions',
      earlier: 'Charger les messages précédents',
      earlierDialogs: {
        failed: why => `Les conversations précédentes n’ont pas pu être chargées. ${why}`,
        loading: 'Chargement des conversations précédentes',
        more: 'Il y a d’autres conversations précédentes.',
        none: 'Il n’y a pas d’autres conversations précédentes que vous puissiez lire.',
        show: 'Afficher les conversations précédentes'
      },
      earlierFailed: 'Les messages précédents n’ont pas pu être chargés.',
      earlierLoading: 'Chargement des messages précédents',
      edited: 'modifié',
      empty: 'Pas encore de messages.',
      hint: 'Les flèches passent d’un message à l’autre, Entrée mène aux actions possibles sur le message. Les lettres tapées vont dans le champ de texte.',
      internal: 'Pour les collègues uniquement',
      label: 'Conversation',
      newMessages: plural('fr', { one: '# nouveau message', many: '# nouveaux messages', other: '# nouveaux messages' }),
      offline: 'Pas de connexion à Bitrix24. Ce que vous écrivez est conservé\u202f; Relay reprendra de lui-même.',
      portal: 'Bitrix24',
      quoteNotLoaded: 'Un message plus ancien, non chargé ici',
      sessionOnly: 'Vous n’êtes pas dans ce chat, seule sa dernière conversation est donc affichée. Rejoignez le chat pour voir les précédentes.',
      sessionOnlyMember: 'Seule la dernière conversation de ce chat peut être lue ici.',
      toNewest: 'Aller au message le plus récent',
      tryNow: 'Essayer maintenant',
      unknownAuthor: 'Personne inconnue',
      unread: 'Nouveaux messages'
    },
    delivery: {
      delivered: 'Remis',
      notDelivered: 'Non remis',
      reason: words => `Bitrix24 indique\u202f: ${words}`,
      refused: channel => `${channel} n’a pas accepté ce message, le client ne l’a donc pas reçu.`,
      sendingTo: channel => `Envoi vers ${channel}`,
      shut: (channel, since) => `${channel} n’accepte plus de réponses tant que le client n’a pas écrit à nouveau. Fin du délai de réponse\u202f: ${since}.`,
      shutAsk: channel => `Envoyer bien que ${channel} n’accepte plus de réponses\u202f?`,
      shutAskText: customer => `Le message n’arrivera très probablement pas. Client\u202f: ${customer}. Utilisez un autre canal, ou attendez que le client écrive à nouveau.`,
      slow: (channel, since) => `Envoi vers ${channel} en cours depuis ${since}`,
      through: channel => `Répondre par ${channel}`,
      until: (channel, time) => `${channel} accepte les réponses jusqu’à ${time}`
    },
    find: {
      close: 'Fermer la recherche',
      far: 'plus ancien que les messages chargés jusqu’ici',
      goOn: 'Charger des messages plus anciens',
      label: 'Rechercher dans la conversation',
      limited: 'Votre offre Bitrix24 exclut les anciens messages de la recherche.',
      loadedOnly: '(parmi les messages chargés jusqu’ici\u202f; tapez 3 caractères pour trouver aussi les plus anciens)',
      next: 'Résultat suivant',
      none: 'Aucun résultat',
      place: (at, of) => `${at} sur ${of}`,
      previous: 'Résultat précédent',
      tooShort: 'Tapez au moins 2 caractères.'
    },
    keys: {
      close: 'Fermer',
      items: {
        answer: 'Rejoindre, prendre en charge ou démarrer la conversation',
        canned: 'Réponses prédéfinies, au début du texte',
        chats: 'Chat précédent ou suivant',
        close: 'Fermer ce qui est ouvert',
        finish: 'Mettre fin à la conversation',
        help: 'Cette liste, en dehors des champs de texte',
        newLine: 'Nouvelle ligne',
        next: 'Prochain chat qui vous attend',
        send: 'Envoyer',
        sendAndNext: 'Envoyer, puis ouvrir le prochain chat en attente',
        share: 'Créer à partir du dernier message du client',
        transfer: 'Transférer la conversation'
      },
      open: 'Raccourcis clavier',
      title: 'Raccourcis clavier'
    },
    notice: {
      closed: 'Cette conversation est terminée, n’a pas encore été prise en charge ou n’est plus liée à cet élément.',
      closing: 'Cette conversation est en cours de fermeture\u202f: le client a reçu le texte de clôture ou une demande d’évaluation. S’il écrit, elle continue.',
      denied: 'Vous ou l’expéditeur choisi n’avez pas le droit d’écrire pour cet élément du CRM. Demandez l’accès au propriétaire de l’élément.',
      elsewhere: 'Cette conversation se poursuit, mais Bitrix24 ne la propose pas pour cet élément du CRM.',
      gone: 'Ce chat n’appartient plus à cette fiche.',
      join: 'L’expéditeur n’est pas dans ce chat.',
      joinAndSend: 'Rejoindre et envoyer',
      joinFailed: 'L’expéditeur n’a pas pu être ajouté au chat. Choisissez un autre expéditeur, ou transférez-vous la conversation.',
      kept: 'Rien n’a été envoyé\u202f; votre texte est conservé.',
      keptFile: 'Rien n’a été envoyé\u202f; votre fichier est conservé.',
      loud: 'Le mode murmure a été désactivé, le client recevrait donc ce texte.',
      list: { reading: 'La liste des chats est en cours d’actualisation.', read: 'La liste des chats a été actualisée.', failed: 'La liste des chats n’a pas pu être actualisée.' },
      quiet: 'Le mode murmure a été activé, seuls les collègues liraient donc ce texte.',
      sendAnyway: 'Envoyer quand même',
      stale: name => `${name} a écrit depuis que vous avez vu cette conversation pour la dernière fois. Rien n’a été envoyé\u202f; lisez d’abord les nouveaux messages.`,
      unseen: 'Cette conversation n’a pu être lue qu’à l’instant. Rien n’a été envoyé\u202f; lisez-la d’abord.'
    },
    sender: {
      bot: name => `${name} (bot)`,
      choose: 'Sélectionner un collègue',
      label: 'Envoyer en tant que',
      myself: name => `${name} (vous)`
    },
    sending: {
      again: 'Renvoyer',
      cancelled: 'Vous avez annulé alors que tout le fichier était déjà parti\u202f: il a donc peut-être été envoyé.',
      check: 'Vérifier à nouveau',
      checking: 'Vérification de l’envoi',
      discard: 'Abandonner',
      held: 'Quelqu’un a écrit avant que le message soit envoyé.',
      id: id => `Message ${id} dans Bitrix24. On ne sait pas si le canal l’a remis.`,
      left: 'Le message n’était pas encore envoyé quand cette fiche a été fermée.',
      leftFile: 'La fiche a été fermée avant l’envoi du fichier. Joignez-le à nouveau.',
      leftUnknown: 'Aucune réponse n’était arrivée quand cette fiche a été fermée. Le message est peut-être parti.',
      loud: 'Le mode murmure a été désactivé avant l’envoi\u202f: le client aurait reçu le message.',
      notConfirmed: 'Non confirmé',
      notConfirmedHint: 'Aucune réponse n’est arrivée et le message n’est pas dans la conversation. Il est peut-être quand même parti.',
      notSent: 'Non envoyé',
      quiet: 'Le mode murmure a été activé avant l’envoi\u202f: seuls les collègues auraient lu le message.',
      retry: 'Réessayer',
      sending: 'Envoi en cours',
      sent: 'Envoyé',
      sentTo: 'dans Bitrix24',
      stopped: 'Il attendait derrière un message qui n’a pas été envoyé.',
      twice: 'Envoyé deux fois\u202f: le navigateur a répété la requête de lui-même.',
      unchecked: 'Relay n’a pas pu vérifier si quelqu’un a écrit entre-temps\u202f: rien n’a donc été envoyé.',
      uncheckedAgain: 'Relay n’a pas pu vérifier si le message est déjà parti\u202f: il n’a donc pas été renvoyé.',
      unread: 'Aucune réponse n’est arrivée et la conversation n’a pas pu être relue. Le message est peut-être parti.',
      vanished: 'Le fichier ne peut plus être lu\u202f: il a été déplacé, modifié ou supprimé. Joignez-le à nouveau.'
    },
    title: 'Chats des canaux ouverts',
    triesAgain: 'Relay continue d’essayer de lui-même.'
  },
  cannedResponses: {
    asTyped: text => `Vous pouvez envoyer «\u202f${text}\u202f» tel quel.`,
    close: 'Fermer',
    cut: count => `Seules les ${count} réponses les plus utilisées du canal ouvert figurent ici.`,
    failed: why => `Les réponses prédéfinies du canal ouvert n’ont pas pu être chargées. ${why}`,
    found: plural('fr', { one: '# réponse', many: '# réponses', other: '# réponses' }),
    group: { used: 'Dernières utilisées', own: 'Vos modèles', company: 'Modèles pour tous', portal: 'Sans catégorie' },
    insert: 'Insérer',
    inserting: 'Remplissage des variables',
    keysInBox: '↑ ↓ pour choisir · Entrée pour insérer · Échap pour continuer à écrire',
    loading: 'Chargement des réponses prédéfinies…',
    more: plural('fr', { one: '# de plus. Tapez pour la trouver.', many: '# de plus. Tapez pour les trouver.', other: '# de plus. Tapez pour les trouver.' }),
    none: 'Aucune réponse prédéfinie disponible pour vous',
    noneHint: 'Ajoutez vos propres modèles dans les paramètres sur la page de Relay. Les réponses prédéfinies d’un canal ouvert sont réservées à ses agents.',
    nothingFound: query => `Aucun résultat pour «\u202f${query}\u202f».`,
    preview: 'Aperçu',
    save: {
      label: 'Enregistrer comme réponse prédéfinie',
      refused: {
        'no-chat': 'Bitrix24 ne trouve plus ce chat. Rien n’a été enregistré.',
        'not-a-line-chat': 'Seuls les messages des chats des canaux ouverts peuvent être enregistrés comme réponses prédéfinies. Rien n’a été enregistré.',
        'not-an-operator': 'Seuls les agents de ce canal ouvert et les administrateurs peuvent enregistrer ses réponses prédéfinies. Rien n’a été enregistré.',
        'not-savable': 'Bitrix24 ne peut pas enregistrer ce message comme réponse prédéfinie\u202f: le canal ouvert n’a pas de liste de réponses, ou le message n’existe plus. Rien n’a été enregistré.'
      },
      saved: 'Enregistré parmi les réponses prédéfinies du canal ouvert.',
      saving: 'Enregistrement comme réponse prédéfinie…',
      unconfirmed: 'Bitrix24 n’a pas confirmé l’enregistrement de la réponse. Vous pouvez l’enregistrer à nouveau\u202f: elle n’est conservée qu’une fois.'
    },
    search: 'Rechercher une réponse',
    source: { own: 'Les vôtres', company: 'Entreprise', portal: 'Canal ouvert' },
    title: 'Réponses prédéfinies',
    unfilled: names => `À compléter avant l’envoi\u202f: ${names}`
  }
} satisfies Pick<Messages, 'operator' | 'cannedResponses'>
