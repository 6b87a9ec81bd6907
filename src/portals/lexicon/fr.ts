import { defineLexicon } from './define.ts';

export const fr = defineLexicon({
  language: 'fr',
  labels: {
    requester:
      'utilisateur|utilisatrice|de|expéditeur|expéditrice|demandeur|demandeuse|demandé par|enquêteur|enquêtrice|officier|agent demandeur|soumis par|envoyé par|requérant|auteur|client|contact|déclarant|rapporteur|signalé par',
    requesterName:
      "nom de l'enquêteur|nom du demandeur|nom de l'officier|nom de l'agent|nom du requérant|nom de l'enquêteur / requérant|nom du contact|nom de l'expéditeur|nom et prénom de l'enquêteur|nom et grade",
    name: 'nom|nom complet|nom et prénom|prénom et nom|personne à contacter',
    requesterEmail:
      "adresse électronique professionnelle|courriel professionnel|e-mail professionnel|courriel officiel|adresse e-mail officielle|courriel du demandeur|courriel de l'enquêteur|courriel du service|adresse professionnelle|email professionnel|adresse de l'expéditeur|adresse électronique officielle",
    email:
      'adresse électronique|courriel|e-mail|email|adresse e-mail|adresse email|mail|adresse mail|mél|mèl|adresse courriel',
    replyTo: "répondre à|adresse de réponse|réponse à|répondre à l'adresse",
    agency:
      'service|service demandeur|service requérant|autorité|autorité requérante|organisme|institution|administration|autorité requérante / service|organisation|service enquêteur|nom du service|autorité compétente|agence|brigade|société',
    unit: 'unité|division|section|bureau|unité / section',
    country: "pays|pays / région|juridiction|état|pays du service|pays d'origine|pays demandeur|pays de l'autorité",
    phone:
      'téléphone|numéro de téléphone|tél|tél.|n° de téléphone|téléphone direct|ligne directe|numéro de rappel|portable|mobile|téléphone professionnel|numéro à rappeler|téléphone de rappel|coordonnées téléphoniques|téléphone mobile',
    badgeNumber:
      "matricule|numéro de matricule|n° de matricule|numéro de carte professionnelle|nigend|rio|numéro d'agent|n° matricule",
    supervisorName:
      'supérieur|supérieur hiérarchique|responsable hiérarchique|nom du supérieur|chef de service|nom du responsable',
    supervisorContact: 'contact du supérieur|téléphone du supérieur|courriel du supérieur',
    requestType:
      "type de demande|nature de la demande|type|type de réquisition|type de procédure|catégorie|nature|type d'acte|objet de la réquisition|type de requête",
    legalBasis:
      'fondement juridique|base légale|base juridique|fondement légal|fondement|texte applicable|articles visés|article de loi|cadre juridique|cadre légal|textes visés',
    emergency:
      "urgence|demande urgente|urgent|urgence vitale|caractère urgent|situation d'urgence|danger imminent|péril imminent",
    submittedAt:
      "reçue le|reçu le|date de réception|date|soumise le|soumis le|créée le|créé le|envoyé le|envoyée le|date de la demande|déposée le|date de création|date d'envoi|réception|reçu|transmise le|date de dépôt|date de soumission|création|ouvert le|date d'ouverture",
    dueAt: "échéance|date limite|à traiter avant|délai|date d'échéance|répondre avant|délai de réponse",
    targets:
      'comptes visés|compte visé|cibles|cible|identifiants|identifiant|comptes ciblés|compte ciblé|comptes concernés|compte concerné|comptes|utilisateurs visés|utilisateur visé|identifiants visés|identifiants concernés|personne visée|compte|titulaire du compte',
    dataRequested:
      'données demandées|informations demandées|données requises|éléments demandés|périmètre|données sollicitées|éléments requis',
    subject: 'objet|titre|sujet|résumé|intitulé',
    caseNumber:
      "numéro de procédure|n° de procédure|numéro|référence|numéro de dossier|n° de dossier|numéro de référence|n° pv|pv|n° de parquet|dossier|réf|réf.|votre référence|numéro de pv|numéro de parquet|référence du dossier|n° de référence|référence de la procédure|n° procédure|numéro d'affaire|n° d'affaire|affaire",
    bodyText:
      'description|message|exposé des faits|motif|contenu|texte de la demande|exposé|texte|message du demandeur|corps du message|détails|résumé des faits|faits|texte de la réquisition|motivation',
    accountCreatedAt: "compte créé le|inscrit depuis|membre depuis|inscrit le|date d'inscription",
    accountLastActiveAt: 'dernière connexion|dernière activité|dernier accès|vu pour la dernière fois',
    accountVerified: 'vérifié|compte vérifié|statut de vérification|vérification',
    accountLoginCountry: 'pays de connexion|dernier pays de connexion',
    priorRequests: 'demandes antérieures|demandes précédentes|demandes passées|nombre de demandes antérieures',
    attachments: 'pièces jointes|pièce jointe|documents|fichiers|fichiers joints|documents joints',
    priority: "priorité|niveau d'urgence|degré d'urgence|importance",
    sentTo:
      'à|cc|cci|copie|copie à|destinataire|destinataires|assigné à|assignée à|attribué à|attribuée à|responsable|propriétaire|traité par|affecté à|gestionnaire|connecté en tant que|suivi par|analyste|technicien|modifié par|créé par|observateurs',
    other:
      "statut|état du ticket|file|étiquettes|groupe|mis à jour|mise à jour|clôturé|ticket|numéro de ticket|identifiant du ticket|grade|fonction|notes|historique|période|infraction|tribunal|adresse|ville|langue|résolution|source|canal|département|motif de l'urgence|qualité|projet|notifications|numéro de demande",
  },
  rules: [
    [
      'requesterEmail',
      'professionnel|officiel|enquêteur|demandeur|expéditeur|service|requérant|agent',
      'courriel|e-mail|email|électronique|mail|mél',
      '!cible|visé|compte|supérieur',
    ],
    ['phone', 'téléphone|tél|tél.|portable|rappel', '!cible|visé|compte|supérieur|utilisateur'],
    [
      'caseNumber',
      'numéro|n°|référence|réf',
      'procédure|dossier|affaire|pv|parquet|réquisition|enquête',
      '!ticket|compte|téléphone',
    ],
    ['legalBasis', 'fondement|base|cadre', 'juridique|légal'],
    [
      'agency',
      'service|autorité|organisme|unité',
      'demandeur|requérant|enquêteur|nom|émett|judiciaire',
      '!téléphone|courriel|électronique|pays|adresse',
    ],
    [
      'requesterName',
      'nom',
      'enquêteur|demandeur|requérant|officier|agent|gendarme|policier|magistrat',
      '!compte|cible|supérieur',
    ],
    ['emergency', 'urgence|urgent', '!motif|contact|justification|nature|niveau'],
    ['targets', 'compte|identifiant|cible|utilisateur', 'visé|ciblé|concerné|visés|ciblés|concernés|recherché'],
    ['requestType', 'type|nature', 'demande|réquisition|requête|acte|procédure'],
    ['submittedAt', 'date', 'réception|demande|dépôt|création|envoi|soumission'],
  ],
  emergency: 'urgence|urgent|urgente|demande urgente|urgence vitale|danger imminent|très urgent',
  routine: 'standard|normal|normale|routine|non urgent|non urgente|ordinaire|courante',
  triage: 'normal|normale|urgent|urgente|haute|basse|moyenne|immédiat',
  yes: 'oui|vrai|activé',
  no: 'non|faux|désactivé',
  request:
    "réquisition|procureur|gendarmerie|police|enquête préliminaire|flagrance|commission rogatoire|code de procédure pénale|juge d'instruction|tribunal judiciaire|cpp|officier de police|perquisition|saisie|entraide|demande de communication|ordonnance|réquérons|requérons|garde à vue",
  empty:
    'non renseigné|non renseignée|aucun|aucune|vide|non précisé|non précisée|sans objet|néant|non fourni|non fournie|non indiqué|s. o.|non communiqué|non défini|inconnu|choisir|sélectionner',
});
