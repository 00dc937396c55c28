import type { Messages } from '../en'
import { plural } from '../plural'

export default {
  install: {
    adminOnly: 'Bitrix24 réserve cette action aux administrateurs\u202f; le droit d’installer des applications ne suffit pas. Demandez à un administrateur d’ouvrir cette page.',
    again: 'Réessayer',
    already: 'Relay est déjà installé. Rechargez cette page.',
    bound: (own, stale, astray, foreign) => {
      const parts = [
        `Déjà en place ici\u202f: ${own}`, ...(stale ? [`à une ancienne adresse\u202f: ${stale}`] : []),
        ...(astray ? [`à des emplacements que Relay n’utilise plus\u202f: ${astray}`] : []),
        ...(foreign ? [`non ajoutés par Relay, laissés tels quels\u202f: ${foreign}`] : [])
      ]
      return parts.join(', ')
    },
    done: 'Relay est installé. Bitrix24 recharge maintenant cette page.',
    doneHint: 'Si rien ne se passe, rechargez la page.',
    failed: step => `Échec de l’étape «\u202f${step}\u202f».`,
    failedAt: (step, place) => `Échec de l’étape «\u202f${step}\u202f» pour\u202f: ${place}.`,
    lead: 'Relay est en cours d’ajout à vos chats et à vos fiches du CRM. Cela prend quelques secondes\u202f; personne ne le voit avant la dernière étape.',
    longAddress: length => `L’adresse de cette page compte ${length} caractères et Bitrix24 n’en garde que 255. Placez Relay à une adresse plus courte.`,
    missingNeeded: 'Il manque à Relay des autorisations sans lesquelles il ne peut pas fonctionner. Un administrateur peut les accorder en modifiant l’application dans Bitrix24 (Ressources pour les développeurs, Intégrations)\u202f:',
    missingOptional: 'Relay fonctionne, mais certaines autorisations manquent. Un administrateur peut les accorder plus tard dans les paramètres de l’application\u202f:',
    missingToo: 'Celles-ci manquent aussi, mais Relay fonctionne sans elles\u202f:',
    newlyBound: plural('fr', { one: '# emplacement ajouté', many: '# emplacements ajoutés', other: '# emplacements ajoutés' }),
    notAdded: 'On ne sait pas si Bitrix24 l’a ajouté\u202f: il n’apparaît pas pour l’instant. Réessayez dans un moment\u202f; Relay vérifie d’abord.',
    notAdministrator: 'Seul un administrateur peut installer Relay, car personne d’autre n’a le droit de l’ajouter aux menus et aux fiches. Demandez à un administrateur d’ouvrir cette page.',
    notConfirmed: 'Bitrix24 n’a pas confirmé cette action. Réessayez dans un moment\u202f; Relay vérifie d’abord.',
    nothingAdded: 'Rien n’a été modifié cette fois. Accordez les autorisations, puis réessayez.',
    nothingOffered: 'Ce portail n’offre aucun des emplacements dont Relay a besoin. Vérifiez les autorisations «\u202fplacement\u202f», «\u202fim\u202f» et «\u202fcrm\u202f», puis réessayez.',
    notOffered: places => `Ce portail n’offre pas\u202f: ${places}. Le reste est ajouté.`,
    outdated: places => `Bitrix24 affiche encore des libellés ou des options d’une version antérieure\u202f: ${places}`,
    place: {
      CRM_COMPANY_DETAIL_TAB: 'Fiche de l’entreprise',
      CRM_CONTACT_DETAIL_TAB: 'Fiche du contact',
      CRM_DEAL_DETAIL_TAB: 'Fiche de la transaction',
      CRM_LEAD_DETAIL_TAB: 'Fiche du prospect',
      IM_CONTEXT_MENU: 'Menu du message'
    },
    progress: 'Installation',
    refused: 'Bitrix24 a refusé cette action. Réessayez\u202f; si l’erreur se reproduit, ouvrez «\u202fDétails\u202f» et montrez-les à la personne qui s’occupe de Relay.',
    refusedAddress: 'Bitrix24 n’accepte pas l’adresse de cette page. Elle doit être publique, avec un nom de domaine, et commencer par https://.',
    renewed: places => `Renouvelé\u202f: ${places}`,
    scope: {
      calendar: 'lors d’un partage, l’heure et les participants d’un évènement ne peuvent pas être modifiés',
      crm: 'pas d’onglet dans les fiches des transactions, prospects, contacts et entreprises',
      im: 'les messages ne peuvent être ni lus ni partagés',
      imbot: 'aucun bot ne peut être choisi comme auteur d’une réponse',
      imopenlines: 'on ne peut ni lire les chats avec les clients ni y répondre',
      lists: 'les réponses prédéfinies du portail ne sont pas affichées',
      log: 'lors d’un partage, le titre et les destinataires d’une publication ne peuvent pas être modifiés',
      placement: 'Relay ne peut pas être ajouté aux menus et aux fiches',
      pull: 'les fiches ouvertes n’affichent pas aussitôt ce que fait un collègue, bien que ce soit activé dans les paramètres',
      task: 'lors d’un partage, le titre, les personnes et la date limite d’une tâche ne peuvent pas être modifiés',
      user_brief: 'les noms et les photos des collègues peuvent manquer'
    },
    settings: {
      broken: 'les paramètres de l’entreprise sont illisibles\u202f; les valeurs par défaut s’appliquent, les paramètres enregistrés restent tels quels',
      kept: 'les paramètres de l’entreprise ont été conservés',
      newer: 'les paramètres de l’entreprise viennent d’une version plus récente de Relay\u202f; les valeurs par défaut s’appliquent, les paramètres enregistrés restent tels quels',
      partly: 'une partie des paramètres de l’entreprise est illisible\u202f; ils restent tels quels',
      saved: 'enregistrés avec les valeurs par défaut'
    },
    state: { done: 'Terminé', failed: 'Échec', running: 'En cours', waiting: 'En attente', warned: 'Terminé, avec une remarque' },
    step: {
      administrator: 'Vérifier vos droits',
      bind: 'Ajouter Relay aux menus et aux fiches',
      bound: 'Relever ce qui est déjà en place',
      check: 'Vérifier le résultat',
      finish: 'Terminer l’installation',
      offered: 'Relever ce que ce portail offre',
      scopes: 'Vérifier les autorisations',
      settings: 'Enregistrer les paramètres',
      stale: 'Supprimer les anciennes adresses'
    },
    steps: 'Étapes',
    stillWrong: places => `Après toutes les étapes, il reste à corriger\u202f: ${places}. Réessayez\u202f; Relay répare alors ces emplacements.`,
    title: 'Installer Relay',
    unbound: plural('fr', { one: '# ancienne adresse supprimée', many: '# anciennes adresses supprimées', other: '# anciennes adresses supprimées' }),
    unboundAstray: count => `Retirés d’emplacements que Relay n’utilise plus\u202f: ${count}`,
    unreadable: 'Relay ne peut pas lire la réponse de Bitrix24. Réessayez\u202f; si l’erreur se reproduit, prévenez la personne qui s’occupe de Relay.'
  }
} satisfies Pick<Messages, 'install'>
