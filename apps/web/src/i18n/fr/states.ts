export const states = {
  states: {
    loading: "Chargement…",
    again: "Réessayer",
    home: "Retour à l’accueil",
    close: "Fermer",
    cancel: "Annuler",
    yes: "Oui",
    no: "Non",
    nothing: "Rien pour l’instant.",
    refused: "Cette demande ne peut pas aboutir",
    required: "Ce champ est nécessaire.",
    notFound: { title: "Page introuvable", text: "L’adresse est peut-être incomplète, ou ce dossier ne relève pas de votre organisme." },
    forbidden: { title: "Vous n’avez pas accès à cette page", text: "Votre compte est connecté, mais cette page est réservée à d’autres personnes." },
    signedOut: {
      title: "Connectez-vous pour continuer",
      text: "Cette page contient des données de santé. Nous devons savoir qui vous êtes avant de l’afficher.",
    },
    offline: {
      title: "Le serveur ne répond pas",
      text: "Vérifiez votre connexion, puis réessayez. Rien de ce que vous avez saisi n’a été enregistré en double.",
    },
    broken: {
      title: "Quelque chose s’est mal passé de notre côté",
      text: "Votre demande n’a pas été traitée. Réessayez dans un instant ; si cela se reproduit, prévenez votre administrateur.",
    },
  },
  law: {
    open: "Lire l’article : {label}",
    inForceSince: "En vigueur depuis le {day}",
    notInstalled: "Le texte de cet article n’est pas installé sur ce serveur. La référence ci-dessus permet de le retrouver sur Légifrance.",
    official: "Lire le texte officiel",
  },
  parameter: {
    since: "{value} depuis le {day}",
    sinceLong: "{value}, depuis le {day}.",
    open: "Valeur utilisée : {label}, {value}",
    source: "Source :",
    status: {
      confirmed: "Valeur lue dans la source.",
      recalled: "Valeur connue, source à confirmer.",
      derived: "Valeur calculée à partir de valeurs confirmées.",
    },
  },
  waterfall: {
    step: "Étape",
    effect: "Effet",
    amount: "Montant",
    sets: "Montant retenu",
    takes: "Montant retiré",
    adds: "Montant ajouté",
    result: "Résultat",
  },
};
