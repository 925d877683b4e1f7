"""Cue words of French.

Sources: research/conventions.md § 5 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="fr",
    paper_kinds=phrases("""
        COMMUNIQUÉ DE PRESSE | COMMUNIQUE DE PRESSE | COMMUNIQUÉS DE PRESSE | Communiqué | Communiqué conjoint
        | Communiqué de presse conjoint | Communiqué commun | Communiqué aux médias | Communiqué officiel
        | Dossier de presse | Invitation presse | Invitation à la presse | Invitation aux médias
        | Invitation de presse | Avis aux médias | Avis de presse | Alerte médias | Alerte presse
        | Note de presse | Note d'information | Note aux correspondants | Info presse | Information presse
        | Information de presse | Point de presse | Conférence de presse | Déclaration commune
        | Déclaration à la presse | Fiche d'information | Document d'information | Fiche technique
        | Actualités | Flash info | Bulletin d'information | Lettre ouverte | Mise au point
    """),
    immediate=phrases("""
        Pour diffusion immédiate | Pour publication immédiate | Diffusion immédiate | Publication immédiate
        | Diffusion libre | À diffuser immédiatement | À publier immédiatement | Pour parution immédiate
        | Libre de diffusion | Sans embargo | Pas d’embargo
    """),
    embargo=phrases("""
        Embargo | Sous embargo | Sous embargo jusqu'au | Sous embargo jusqu'à | Embargo jusqu'au
        | Embargo jusqu'à | Informations sous embargo | Information sous embargo | Sous embargo strict
        | Sous strict embargo | Embargo strict | Embargo levé le | Levée de l'embargo | Fin de l'embargo
        | Ne pas diffuser avant | Ne pas publier avant | À ne pas diffuser avant | À ne pas publier avant
        | Diffusion interdite avant | À publier le | À diffuser le | Pour diffusion le | Pour diffusion à
        | Pour publication le
    """),
    date_labels=phrases("""
        Date : | Date de publication | Date de diffusion | Date de parution | Date d'émission
        | Date du communiqué | Publié le | Diffusé le | Paru le | Mis en ligne le | Émis le | Posté le
        | Mis à jour le | Dernière mise à jour | Fait à | Le : | Publié : | Mise à jour :
    """),
    reference_labels=phrases("""
        Numéro du communiqué | Communiqué n° | Communiqué No | Communiqué de presse n°
        | Communiqué de presse No | N° | No : | Nº | Réf | Référence | Nos réf | N/Réf | Numéro de référence
        | Dossier n° | Document n° | Affaire n° | Cote : | Numéro : | No.
    """),
    end_marks=phrases("""
        fin | fin du communiqué | fin du communiqué de presse | fin du message | fin du document
        | fin de texte
    """),
    continues=phrases("""
        à suivre | suite | suite page suivante | suite au verso | suite à la page | …/… | .../...
        | tournez s'il vous plaît | TSVP
    """),
    notes=phrases("""
        Note aux rédactions | Notes aux rédactions | Note aux rédacteurs | Notes aux rédacteurs
        | Note à la rédaction | Notes à la rédaction | Note aux éditeurs | Notes aux éditeurs
        | Note à la presse | Notes à la presse | Note à l'attention des rédactions
        | Note à l'attention des rédacteurs | À l'attention des rédactions | Note aux médias
        | Notes aux médias | Note aux journalistes | Notes aux journalistes | Note de la rédaction | Notes
        | Notes de bas de page | Contexte | Rappel des faits | Historique | Pour mémoire
        | Informations complémentaires | Renseignements complémentaires | Complément d'information | En bref
        | Faits saillants | Faits en bref | Les faits en bref | Repères | Chiffres clés | Chiffres-clés
        | Points clés | Méthodologie | Informations de fond | En savoir plus | Documents connexes
        | Liens connexes | Citation | Citations
    """),
    about=phrases("""
        À propos de | À propos du | À propos des | À propos d' | À propos de la | À propos de l' | À propos
        | A propos de | A propos du | A propos des | A propos d' | A propos | Au sujet de | Au sujet du
        | Au sujet des | Au sujet d' | Qui sommes-nous | Présentation de | Présentation du
        | Profil de l'entreprise | Profil de la société | L'entreprise en bref | La société
    """),
    studies=phrases("étude | enquête | sondage | baromètre"),
    describes=phrases("""
        est un | est une | est le | est la | est l'un | est l'une | a été fondé | a été fondée | a été créé
        | a été créée | fondé en | fondée en | créé en | créée en | regroupe | propose | représente
        | a pour mission | a pour objectif | s'engage | emploie | développe | conçoit | accompagne
    """),
    questions=phrases("""
        Qui : | Quoi : | Quand : | Où : | Pourquoi : | Comment : | Combien : | Heure : | Lieu : | Horaire :
    """),
    legal=phrases("""
        Énoncés prospectifs | Énoncés de nature prospective | Mise en garde concernant les énoncés prospectifs
        | Mise en garde relative aux énoncés prospectifs | Mise en garde au sujet des énoncés prospectifs
        | Mise en garde à l'égard des énoncés prospectifs | Mise en garde | Renseignements prospectifs
        | Informations prospectives | Information prospective | Déclarations prospectives
        | Déclarations prévisionnelles | Avertissement | Avertissement sur les déclarations prospectives
        | Avertissement juridique | Avis de non-responsabilité | Clause de non-responsabilité
        | Clause d'exonération | Règle refuge | Mentions légales | Avis juridique | Avis légal
        | Mesures non conformes aux PCGR | Mesures non conformes aux IFRS | Avis important
        | Informations importantes
    """),
    contact_leads=phrases("""
        Informations de contact
        | Affaire suivie par | Dossier suivi par
        | Contact | Contacts | Contact presse | Contacts presse | Contact(s) presse | Contact média
        | Contact médias | Contacts média | Contacts médias | Contact pour les médias | Contact pour la presse
        | Contact pour les journalistes | Contacts pour la presse | Vos contacts | Vos contacts presse
        | Votre contact | Personne-ressource | Personnes-ressources | Personne ressource | Personne de contact
        | Personnes de contact | Personne à contacter | Relations presse | Relations presse et médias
        | Relations médias | Relations avec les médias | Relations avec la presse | Relations investisseurs
        | Relations avec les investisseurs | Contact investisseurs | Contacts investisseurs | Service presse
        | Demandes des médias | Demandes médias | Demandes de presse | Demandes d'entrevue
        | Demandes d'interview | Renseignements | Renseignements pour les médias | Pour renseignements
        | Pour tout renseignement | Pour tous renseignements | Pour de plus amples renseignements
        | Pour plus de renseignements | Pour obtenir plus de renseignements | Pour obtenir des renseignements
        | Pour obtenir de plus amples renseignements | Pour plus d'informations | Pour plus d'information
        | Pour plus d'informations, veuillez contacter | Pour plus d'informations, merci de contacter
        | Pour en savoir plus | Pour toute information | Pour toute information complémentaire
        | Pour toute question | Pour toute demande | Pour toute demande d'interview | Pour toute demande média
        | Pour toute demande de presse | Pour nous joindre | Information : | Informations presse
        | Informations et contact | Informations complémentaires auprès de | Plus d'informations | Coordonnées
        | Coordonnées pour les médias | Veuillez contacter | Veuillez communiquer avec | Merci de contacter
        | Nous contacter | Contactez-nous | À contacter | Attaché de presse : | Attachée de presse :
        | Service de presse : | Agence de presse : | Relations publiques : | Bureau de presse :
        | Renseignement : | Informations : | Pour les médias : | Entrevues :
    """),
    phone_labels=phrases("""
        Tél | Tel | Téléphone | T : | T. | Ligne directe | Poste | Bur | Sans frais | Numéro sans frais
        | Numéro vert | Tél. bureau | Fixe | ATS | Dom | Domicile | Bureau : | Direct : | Standard : | Tél.
    """),
    mobile_labels=phrases("""
        Portable | Mobile | Mob | Cellulaire | Cell | Tél. mobile | Tél. portable | Natel | GSM | P : | M :
        | Port. | Port :
    """),
    fax_labels=phrases("Fax | Télécopie | Télécopieur | Téléc | Télécop | Téléfax | F :"),
    email_labels=phrases("""
        Courriel | Mél | Mel | E-mail | Email | Mail | Adresse électronique | Adresse courriel
        | Adresse e-mail | Courrier électronique | C : | E :
    """),
    web_labels=phrases("""
        Site | Site web | Site internet | Web | Internet | En ligne | Page web | Suivez-nous sur
        | Réseaux sociaux | Consultez | Visitez
    """),
    address_labels=phrases("""
        Adresse | Adresse postale | Siège social | Siège | Bureaux | Lieu | Boîte postale | B.P | BP | C.P
        | Case postale
    """),
    job_titles=phrases("""
        communications | relations médias | directeur | directrice | directeur général | directrice générale | directeur adjoint
        | directrice adjointe | directeur de la communication | directrice de la communication
        | directeur des communications | directrice des communications | directeur exécutif
        | directrice exécutive | PDG | président-directeur général | présidente-directrice générale | DG
        | président | présidente | vice-président | vice-présidente | porte-parole | attaché de presse
        | attachée de presse | attaché politique | attachée politique | attaché | attachée | responsable
        | responsable presse | responsable de la communication | responsable communication
        | chargé de communication | chargée de communication | chargé de presse | chargée de presse
        | chargé des relations presse | chargée des relations presse | chargé de mission | chargée de mission
        | chargé de projet | chargée de projet | conseiller | conseillère | conseiller presse
        | conseillère presse | conseiller en communication | conseillère en communication
        | conseiller en communications | conseillère en communications | relationniste
        | agent de communication | agente de communication | agent d'information | agente d'information
        | agent des médias | coordonnateur | coordonnatrice | coordinateur | coordinatrice | gestionnaire
        | chef | cheffe | chef de service | chef du service de presse | chef de cabinet | cheffe de cabinet
        | chef de projet | secrétaire | secrétaire général | secrétaire générale | secrétaire de presse
        | secrétaire d'État | ministre | premier ministre | première ministre | sous-ministre | député
        | députée | sénateur | sénatrice | maire | mairesse | préfet | préfète | ambassadeur | ambassadrice
        | commissaire | haut-commissaire | procureur | procureure | juge | avocat | avocate | professeur
        | professeure | maître de conférences | chercheur | chercheuse | scientifique | doyen | doyenne
        | recteur | rectrice | fondateur | fondatrice | cofondateur | cofondatrice | gérant | gérante
        | associé | associée | consultant | consultante | expert | experte | analyste | économiste | ingénieur
        | ingénieure | rédacteur | rédactrice | rédacteur en chef | rédactrice en chef | administrateur
        | administratrice | délégué | déléguée | délégué général | déléguée générale | représentant
        | représentante | adjoint | adjointe | assistant | assistante | trésorier | trésorière
    """),
    organisation_words=phrases("""
        Université | École | Ecole | Institut | Académie | Faculté | Laboratoire | Observatoire | Centre
        | Collège | Lycée | Hôpital | CHU | Clinique | Musée | Bibliothèque | Théâtre | Ministère
        | Secrétariat | Préfecture | Mairie | Ville de | Commune de | Département | Région | Canton
        | Gouvernement | Parlement | Assemblée nationale | Sénat | Conseil | Conseil des ministres
        | Conseil exécutif | Commission | Comité | Agence | Autorité | Délégation | Ambassade | Consulat
        | Tribunal | Cour | Parquet | Police | Gendarmerie | Organisation | Organisation des Nations Unies
        | Nations Unies | Association | Société | Fédération | Confédération | Union | Syndicat | Ligue
        | Alliance | Réseau | Collectif | Mouvement | Fondation | Fonds | Chambre de commerce | Groupe
        | Entreprise | Compagnie | Cie | S.A | SA | SAS | SARL | Sàrl | SNC | EURL | SCOP | SCA | S.p.r.l
        | SPRL | ASBL | ltée | Inc | enr | Banque | Caisse | Assurances | Crédit | Éditions | Laboratoires
        | Bureau de | Direction de | Direction générale | Cabinet du | Cabinet de | Service de | Office de | Office fédéral
    """),
    job_endings=phrases("""
        ologue | onomiste | ournaliste | atrice | ectrice | icienne
    """),
    honorifics=phrases("""
        Mme | Mmes | Mlle | Monsieur | Madame | Mademoiselle | Dr | Dre | Docteur | Docteure | Pre | Prof
        | Professeur | Professeure | Maître | Mgr | Monseigneur | S.E | Son Excellence | L'honorable | Sir
        | Père | Ministre | Président | Présidente | Général | Colonel | Capitaine | M. | MM. | Dr. | Pr.
        | Prof. | Mme. | Me.
    """),
    notices=phrases("""
        Document non officiel | Pour information seulement | À titre d'information seulement
        | À l'usage de la presse | Pour l'information de la presse - document non officiel
        | Seul le prononcé fait foi | Seul le texte prononcé fait foi | Le prononcé fait foi
        | Sous réserve de modifications | Confidentiel | Document public | Usage officiel
        | Ne pas distribuer aux agences de presse américaines | Ne pas diffuser aux États-Unis
        | Ne pas publier, distribuer ou diffuser aux États-Unis | Information réglementée
        | Information privilégiée | Publicité | Merci de citer la source | Mention obligatoire
        | Libre de droits | Texte anglais suit | La version anglaise suit
    """),
    addressees=phrases("""
        À l'attention de | A l'attention de | À l'attention des | Destinataires: | Destinataire:
        | Aux rédactions | À toutes les rédactions
    """),
    corrections=phrases("""
        CORRECTION | CORRECTIF | RECTIFICATIF | RECTIFICATION | ERRATUM | CORRIGENDUM | Version corrigée
        | Version rectifiée | Communiqué rectificatif | CORRECTION ET MISE À JOUR | CORRECTION ET REMPLACEMENT
        | CORRECTION DE LA SOURCE | Remplace | Annule et remplace | MISE À JOUR | Actualisation
        | Nouvelle version | Version révisée | Version modifiée | Voici le communiqué corrigé | Réémission
        | Rediffusion
    """),
    withdrawals=phrases("""
        ANNULÉ | ANNULÉE | RETRAIT | RETIRÉ | Communiqué annulé | Communiqué retiré | Ne pas tenir compte
        | Veuillez ne pas tenir compte | Prière de ne pas tenir compte | Ne pas utiliser | ANNULATION :
    """),
    captions=phrases("""
        Légende | Légende photo | Légende de la photo | Photo | Photos : | Crédit photo | Crédits photo
        | Crédit photos | Crédits photos | Crédit : | Crédits : | Crédit image | © Photo | Photographie
        | Image : | Visuel : | Figure : | Vidéo : | Infographie | Carte : | De gauche à droite | Sur la photo
        | Logo :
    """),
    navigation=phrases("""
        Aller au contenu | Aller au contenu principal | Passer au contenu | Passer au contenu principal
        | Accéder au contenu | Menu | Menu principal | Fil d'Ariane | Vous êtes ici | Accueil | Plan du site
        | Rechercher | Haut de page | Retour en haut | Retour en haut de page | Haut de la page
        | Retour à la liste | Retour aux actualités | Retour aux communiqués | Article précédent
        | Article suivant | Partager | Partager cette page | Partager cet article | Partager sur Facebook
        | Partager sur Twitter | Partager sur LinkedIn | Partager par courriel | Tweeter | J'aime
        | Envoyer par mail | Envoyer à un ami | Imprimer | Imprimer cette page | Version imprimable
        | Version PDF | Télécharger | Télécharger le PDF | Télécharger le communiqué | Copier le lien
        | Flux RSS | S'abonner | Abonnez-vous | Se désabonner | Se désinscrire | Inscrivez-vous | Infolettre
        | Lettre d'information | Newsletter | Se connecter | Suivez-nous | Lire la suite | Lire aussi
        | À lire aussi | Voir aussi | Voir plus | Voir tout | Cliquez ici | Articles connexes | Articles liés
        | Articles similaires | Articles récents | Sur le même sujet | Sur le même thème | Liens utiles
        | Contenus associés | Dernières actualités | Derniers communiqués | Les plus lus | Catégories
        | Catégorie : | Mots-clés | Mots clés | Thèmes : | Laisser un commentaire | Cookies
        | Gestion des cookies | Gérer les cookies | Paramètres des cookies | Ce site utilise des cookies
        | Nous utilisons des cookies | Accepter les cookies | Accepter tout | Tout accepter | Tout refuser
        | Politique de confidentialité | Données personnelles | Conditions d'utilisation
        | Conditions générales | Mentions légales | Accessibilité | Tous droits réservés | Droits d'auteur
        | Dernière modification | Dernière mise à jour | Temps de lecture | min de lecture
        | minutes de lecture | Autres langues disponibles | Ce communiqué a été archivé
        | Consulter les derniers communiqués | Page archivée | Contenu archivé | SOURCE
        | COMMUNIQUE DE PRESSE TRANSMIS PAR | Communiqué diffusé par | Diffusé par | Voir la version originale
        | Consultez la version source sur | Voir le contenu original | Cette page est disponible en
        | Page 1 sur | Veuillez activer JavaScript | Suivant : | Précédent : | Connexion :
    """),
    bylines=phrases("""
        Par | Rédigé par | Écrit par | Texte de | Texte : | Auteur : | Autrice : | Propos recueillis par
        | De notre correspondant
    """),
    function_words=FUNCTION_WORDS["fr"],
    colon=" :",
)
