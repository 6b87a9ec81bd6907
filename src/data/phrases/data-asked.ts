import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us: what requests ask for, as lists of data in them name it';
const list = (topic: string, phrases: PhraseList['phrases']): PhraseList => ({ topic, provenance, phrases });

/** Messages, pictures and files: what people wrote and sent. */
export const asksContent = list('asks-content', {
  any: [
    'message|messages|messaging|dm|dms|chat|chats|photo|photos|picture|pictures|image|images|video|videos|posts|content|contents|files|inbox|voicemail*|recordings|conversation*|attachments|communications',
    'e-mail|email|mail|message content|contents|body',
    'nachrichten*|nachrichteninhalt*|chatverlauf*|chats|fotos|bilder|inhalte|inhaltsdaten|dateien|gespräche',
    'messages|photos|contenu|contenus|conversations|fichiers|images|videos|courriels|publications',
    'mensajes|contenido|contenidos|fotos|fotografias|conversaciones|archivos|imagenes|videos|chats|publicaciones|correos',
    'mensagens|conteudo|conteudos|fotos|fotografias|conversas|arquivos|imagens|videos|publicacoes',
    'messaggi|contenuto|contenuti|foto|fotografie|conversazioni|immagini|video|allegati',
    'berichten|inhoud|foto|chats|gesprekken|bestanden|afbeeldingen|berichtgeschiedenis',
    'wiadomosci|tresc|tresci|zdjecia|rozmowy|pliki|filmy|korespondencj*',
    'メッセージ|通信内容|写真|画像|動画|会話|投稿内容|チャット|ファイル|内容',
  ],
});

/** Addresses and times of connections. */
export const asksTraffic = list('asks-traffic', {
  any: [
    'ip|ips|ip_address*|ip_log*|log|logs|logins|sessions|session|connection*|timestamps|user_agent*|device*|imei|imsi|port|ports|call_records|traffic_data|metadata|header*',
    'verbindungsdaten|verkehrsdaten|nutzungsdaten|ip-adresse*|logdaten|zugriffsdaten|login*|verbindung*',
    'adresse|adresses|logs|donnees ...1 ip|connexion|trafic',
    'historique de connexion*',
    'registros|datos|direccion|direcciones|historial ...1 conexion|acceso|ip|trafico',
    'registros|dados|logs|endereco|enderecos ...2 acesso|acessos|conexao|ip|trafego',
    'log|indirizzo|indirizzi|dati|tabulati ...2 accesso|ip|connessione|traffico',
    'tabulati',
    'ip-adres*|inloggegevens|loggegevens|verkeersgegevens|gebruiksgegevens',
    'logi|logow*|adres*_ip|polaczen*|billing*',
    'ip アドレス|ipアドレス|アクセスログ|ログイン|接続|通信履歴|ログ|接続日時',
    'ip-címek|ip cimek',
  ],
});

/** Where somebody or a device is. */
export const asksLocation = list('asks-location', {
  any: [
    'location|locations|position|gps|geolocation|whereabouts|cell|cell_site|ping|pings|coordinates|geo',
    'standort*|aufenthaltsort|ortung|funkzelle*|position',
    'localisation|geolocalisation|bornage|bornes',
    'ubicacion|localizacion|geolocalizacion|posicion|coordenadas|antena*',
    'localizacao|geolocalizacao|posicao|coordenadas|erb',
    'posizione|localizzazione|geolocalizzazione|cella|celle|coordinate',
    'locatie|positie|locatiegegevens|zendmast*',
    'lokalizacj*|polozeni*|pozycj*',
    '位置|位置情報|所在地|基地局|gps',
  ],
});

/** Who somebody is. */
export const asksIdentity = list('asks-identity', {
  any: [
    'name|names|identity|subscriber',
    'name|namen|vorname|identität|inhaber*|personalien',
    'nom|noms|prenom|identite|etat_civil',
    'nombre|nombres|identidad|titular',
    'nome|nomes|identidade|filiacao',
    'nome|nominativo|generalita|anagrafici|intestatario',
    'naam|namen|identiteit',
    'imie|nazwisko|tozsamosc|dane_osobowe',
    '氏名|本名|名前|氏名',
  ],
});
export const asksAddress = list('asks-address', {
  any: [
    'home|postal|street|billing|residential|physical|mailing|shipping address',
    'address|addresses',
    'anschrift|wohnanschrift|adresse|wohnort',
    'adresse|domicile',
    'direccion|domicilio',
    'endereco|morada|domicilio',
    'indirizzo|residenza|domicilio',
    'adres|woonplaats|woonadres',
    'adres|adresu|zamieszkania',
    '住所',
  ],
});
export const asksPhone = list('asks-phone', {
  any: [
    'phone|phones|telephone|mobile|cell_phone|phone_number',
    'telefon*|rufnummer*|handynummer*|mobilnummer',
    'telephone|numero',
    'telefono|celular|movil',
    'telefone|celular|telemovel',
    'telefono|cellulare|utenza',
    'telefoonnummer|telefoon|mobiel',
    'telefon*|numer_telefonu',
    '電話番号|携帯番号|電話',
  ],
});
/** What takes an account over: recovery addresses and numbers. */
export const asksRecovery = list('asks-recovery', {
  any: [
    'recovery|backup|secondary|linked|alternate ...1 phone|e-mail|email|number|address|data|contact*',
    'recovery',
    'wiederherstellung*',
    'recuperation|secours',
    'recuperacion|respaldo',
    'recuperacao',
    'recupero|ripristino',
    'herstel*|hersteladres',
    'odzyskiwani*|zapasow*',
    '再設定|復旧|予備',
  ],
});
export const asksBirth = list('asks-birth', {
  any: [
    'date|dates|place of birth',
    'dob|birth_date|birthdate|birthday|ssn|social_security*|mother_s_maiden*',
    'geburtsdatum|geburtstag',
    'date de naissance',
    'fecha de nacimiento',
    'data de nascimento',
    'data di nascita',
    'geboortedatum',
    'data|date urodzenia',
    '生年月日',
  ],
});
/** Proof of identity, money, and what opens an account or a wallet. */
export const asksIdentityPapers = list('asks-identity-papers', {
  any: [
    'kyc|selfie|selfies|id_scan*|identity_document*|id_document*|id_card*|passport*|driver_s_licen*|id_copy|id_copies|government_id',
    'scan|copy|copies|photo|picture|front|back ...3 id|passport|identity|licence|license',
    'ausweis*|personalausweis*|reisepass*|kyc*',
    'piece_d_identite|pieces_d_identite|passeport|carte_d_identite|justificatif*',
    'documento_de_identidad|dni|pasaporte|documentos_kyc',
    'documento_de_identidade|cartao_de_cidadao|passaporte|rg|cpf',
    'documento_d_identita|documenti_d_identita|carta_d_identita|passaporto',
    'identiteitsbewijs|paspoort|kopie_id',
    'dowod*_osobist*|paszport*|dokument*_tozsamosci',
    '身分証|本人確認書類|パスポート|免許証',
  ],
});
export const asksMoney = list('asks-money', {
  any: [
    'balance|balances|holdings|portfolio|wallet_address*|wallets|transaction_history|transactions|card_number*|linked_cards|bank_account*|bank_details|funds|asset*|withdrawal*|deposit_address*',
    'kontostand|kontostände|guthaben|salden|zahlungsverkehr|transaktion*|wallet*|kreditkarte*|bankverbindung*',
    'solde|soldes|avoirs|transactions|portefeuille*|coordonnees_bancaires|iban',
    'saldo|saldos|transacciones|billetera*|cartera*|tarjeta*|cuentas_bancarias|fondos',
    'saldo|saldos|transacoes|carteira*|cartoes|contas_bancarias|extrato*',
    'saldo|saldi|transazioni|portafogli*|carte_di_credito|iban|movimenti',
    'saldo|saldi|transacties|portemonnee*|creditcard*|bankgegevens|tegoed*',
    'saldo|salda|transakcj*|portfel*|kart|srodk*',
    '残高|取引履歴|ウォレット|口座|カード番号|資産',
  ],
});
export const asksSecret = list('asks-secret', {
  any: [
    'seed_phrase*|seed|private_key*|recovery_phrase*|passphrase|password*|passcode*|credentials|2_fa|mfa|authenticator|otp|one_time_code*|security_question*|pin',
    'passwort*|kennwort*|zugangsdaten|privater_schlüssel',
    'mot_de_passe|mots_de_passe|cle_privee|identifiants',
    'contrasena*|clave*_privada*|frase_semilla|credenciales',
    'senha*|chave*_privada*|credenciais|palavra_passe',
    'password|chiave*_privata|credenziali',
    'wachtwoord*|privésleutel*',
    'hasl*|klucz*_prywatn*',
    'パスワード|秘密鍵|暗証番号|認証コード',
  ],
});
export const asksEverything = list('asks-everything', {
  any: [
    'everything',
    'all|any|complete|full|entire ...2 data|records|information|info|details|account_data|file|history|identity',
    'alles',
    'alle|sämtliche|gesamte* ...2 daten|informationen|unterlagen',
    'toutes|ensemble ...3 donnees|informations',
    'todos|todas|toda ...2 datos|informacion|informaciones',
    'todos|todas|toda ...2 dados|informacoes|informacao',
    'tutti|tutte ...2 dati|informazioni',
    'alle ...2 gegevens|informatie',
    'wszystkie|wszelkie|pelne ...2 dane|informacje',
    '全て|すべて|全部|一切',
  ],
});
