import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us: demands that take hold of an account or its money instead of asking for records';

/** Asks to freeze, seize or block. Imperative or formal demand only: "the bank froze" is a story. */
export const freezeDemand: PhraseList = {
  topic: 'freeze-demand',
  provenance,
  phrases: {
    en: [
      'freeze|seize|block|lock|restrain|confiscate ...5 account*|balance*|fund|funds|wallet*|asset*|coins|money|crypto*|bitcoin|usdt|withdrawal*|holdings|token*',
      'place|put|impose ...3 freeze|hold|lock|restraint on',
      'freezing|seizure|blocking of ...4 account*|balance|funds|wallet*|assets',
      'suspend all? withdrawal*|transfers|payouts|trading',
    ],
    de: [
      'einfrieren|einzufrieren|sperren|zu_sperren|pfänden|beschlagnahmen|zu_beschlagnahmen|arrestieren',
      'frieren|sperren|beschlagnahmen sie',
      'guthaben|konto|wallet|vermögenswerte ...6 einfrieren|einzufrieren|sperren|zu_sperren|beschlagnahm*|einbehalten',
      'kontosperrung|sperrung|einfrierung|beschlagnahme des|von|der ...3 guthaben*|konto*|wallet*|vermögen*',
    ],
    fr: [
      'geler|bloquer|saisir|gelez|bloquez|saisissez ...5 compte*|avoirs|fonds|solde|portefeuille*|wallet',
      'gel|blocage|saisie du|des|de ...3 compte*|avoirs|fonds|solde|portefeuille*',
    ],
    es: [
      'congelar|congelen|congele|bloquear|bloqueen|bloquee|inmovilizar|inmovilicen|embargar|embarguen|incautar|incauten|asegurar ...5 cuenta*|saldo*|fondos|cartera*|billetera*|activos|dinero|wallet',
      'congelamiento|bloqueo|inmovilizacion|embargo|congelacion de|del|la ...3 cuenta*|saldo*|fondos|activos|cartera*',
    ],
    pt: [
      'congelar|congele|congelem|bloquear|bloqueie|bloqueiem|apreender|apreendam|sequestrar ...5 conta*|saldo*|fundos|carteira*|ativos|valores|wallet',
      'bloqueio|congelamento|apreensao da|do|de|das|dos ...3 conta*|saldo*|fundos|ativos|valores|carteira*',
    ],
    it: [
      'congelare|congelate|bloccare|bloccate|sequestrare|sequestrate|pignorare ...5 conto|conti|saldo|fondi|portafogli*|wallet|somme',
      'congelamento|blocco|sequestro del|dei|delle|di ...3 conto|conti|saldo|fondi|somme|portafogli*',
    ],
    nl: [
      'bevries|bevriezen|blokkeer|blokkeren|beslag|inbeslagneming ...5 rekening*|saldo|tegoed*|wallet*|account|gelden',
      'rekening*|saldo|tegoed*|wallet*|account ...5 bevriezen|te_bevriezen|blokkeren|te_blokkeren',
    ],
    pl: [
      'zamrozic|zamrozenie|zablokowac|zablokowanie|zajac|zajecie|blokada|blokade ...5 kont*|rachun*|saldo|salda|srodk*|portfel*',
    ],
    ja: ['口座|アカウント|残高|資産|ウォレット ...8 凍結|差し押さえ|差押え|差押|ロック', '凍結して|凍結を'],
  },
};

/** Asks to move or return money. */
export const transferDemand: PhraseList = {
  topic: 'transfer-demand',
  provenance,
  phrases: {
    en: [
      'transfer|move|return|wire|withdraw|sweep|liquidate|convert|refund|pay ...6 balance*|fund|funds|coins|asset*|bitcoin|btc|eth|usdt|crypto*|tokens|holdings|money|amount|proceeds',
      // A balance that is sent or released may be a figure; coins are not.
      'send|release|remit|forward ...6 fund|funds|coins|bitcoin|btc|eth|usdt|tokens|money|proceeds',
      'transfer|send|move|remit|forward|withdraw ...8 to ...6 wallet',
      'pay|paid|deposit into|to ...3 wallet|evidence_account',
    ],
    de: [
      'überweisen|überweisung|transferieren|übertragen|übertragung|auszahlen|zu_überweisen|zu_übertragen|zu_transferieren ...6 guthaben|wallet|konto|bestand|coins|mittel|betrag|vermögenswerte',
      'senden ...6 coins|kryptowährung*|vermögenswerte',
      'guthaben|bestand|mittel|coins|betrag|kryptowährung*|saldo|vermögenswerte ...8 überweisen|übertragen|transferieren|auszahlen|übertrag*|überweis*',
    ],
    fr: [
      'envoyer|envoyez ...6 fonds|avoirs|bitcoins|cryptoactifs',
      'transferer|transferez|virer|virez|reverser|restituer|verser|versez ...6 solde|fonds|avoirs|montant|bitcoins|somme|cryptoactifs|portefeuille',
      'transfert|virement du|des|de ...3 solde|fonds|avoirs|montant',
    ],
    es: [
      'enviar|envien|envie|remitir ...6 fondos|dinero|bitcoin*|criptomonedas',
      'transferir*|transfieran*|transfiera*|mover*|devolver*|devuelvan*|depositar*|depositen*|girar*|giren* ...6 saldo|fondos|activos|dinero|monto|bitcoin*|criptomonedas|importe|cartera|billetera',
      'transferencia del|de ...3 saldo|fondos|activos|dinero',
    ],
    pt: [
      'enviar|enviem|envie|remeter ...6 fundos|dinheiro|bitcoin*|criptomoedas',
      'transferir*|transfira*|transfiram*|mover*|devolver*|devolvam*|depositar*|depositem* ...6 saldo|fundos|ativos|dinheiro|montante|valores|bitcoin*|criptomoedas|carteira',
      'transferencia do|de|dos ...3 saldo|fundos|ativos|valores',
    ],
    it: [
      'inviare|inviate ...6 fondi|bitcoin|criptovalute|denaro',
      'trasferir*|trasferit*|trasferisca*|versar*|versatel*|versate|restituir*|bonificare|accreditare ...6 saldo|fondi|somme|somma|importo|bitcoin|criptovalute|denaro|portafoglio|wallet',
      'trasferimento del|dei|delle ...3 saldo|fondi|somme|importo',
    ],
    nl: [
      'overmaken|overboeken|stort|storten|verplaats*|maak|boek|draag ...6 saldo|tegoed*|gelden|bitcoin*|bedrag|cryptovaluta|wallet',
      'saldo|tegoed*|gelden|bedrag ...6 overmaken|over_te_maken|overboeken|over_te_boeken|over_te_dragen|storten|te_storten',
    ],
    pl: [
      'przelac|przeslac|przekazac|przetransferowac|wyplacic|zwrocic|przelew|przeniesc|przekazanie ...6 saldo|srodk*|kryptowalut*|bitcoin*|kwot*|portfel*',
    ],
    ja: [
      '残高|資金|資産|ビットコイン|暗号資産|仮想通貨 ...10 送金|移動|移転|送付|振り込|振込|返還|移管',
      'ウォレット ...4 送金|送って|移して|移転',
    ],
  },
};

/** Asks to change the account itself: its address, its second factor, the notice to its user. */
export const accountDemand: PhraseList = {
  topic: 'account-demand',
  provenance,
  phrases: {
    en: [
      'change|replace|update|switch|reset|reassign ...5 account e-mail|email|phone',
      'change|replace|update|switch|reassign|set ...4 e-mail|email|phone_number|recovery_e-mail|recovery_email|recovery_phone|password|login ...3 to|on|for',
      'change|replace|reset|update ...3 recovery|registered|account e-mail|email|phone|address|password|number',
      'disable|reset|remove|deactivate|bypass|switch_off|turn_off|lift ...4 2_fa',
      'disable|reset|remove|deactivate|bypass|switch_off|turn_off|lift ...4 two_factor|mfa|two_step|authenticator|authentication|second_factor|security_questions|withdrawal_limits',
      'reset ...3 password|login|credentials',
      'unlock ...4 account|wallet',
      'give|grant|provide us|me|officer* ...2 access to|access|control ...3 account|of',
      'log us|me in',
      'hand over|provide|give|send ...4 private_key*|seed_phrase|seed|recovery_phrase|passphrase',
      'suppress|disable|stop|block|turn_off ...3 user|account|customer ...1 notice*|notification*|alert*|emails',
    ],
    de: [
      'ändern|ändern_sie|ersetzen|zurücksetzen|zurückzusetzen|ändere ...5 e-mail*|mailadresse|rufnummer|telefonnummer|passwort|kontoadresse',
      'e-mail-adresse|mailadresse|passwort|rufnummer|zwei-faktor*|2_fa|authentifizierung ...6 ändern|zurücksetzen|zurückzusetzen|deaktivieren|zu_deaktivieren|abschalten|entfernen|aufheben',
      'setzen|setze sie? ...4 passwort|kennwort|authentifizierung ...2 zurück',
      'deaktivieren|zurücksetzen|entfernen ...5 zwei-faktor*|authentifizierung|2_fa',
    ],
    fr: [
      'modifier|changer|remplacer|reinitialiser|changez|modifiez|reinitialisez ...5 adresse|e-mail|courriel|mot_de_passe|numero|telephone',
      'desactiver|desactivez|supprimer|lever ...4 double_authentification|authentification|2_fa|notification*',
    ],
    es: [
      'cambiar|cambien|modificar|modifiquen|restablecer|restablezcan|sustituir ...5 correo|e-mail|email|contrasena|telefono|numero',
      'desactivar|desactiven|deshabilitar|eliminar|anular ...4 doble_factor|autenticacion|verificacion_en_dos|2_fa|notificacion*',
    ],
    pt: [
      'alterar|alterem|mudar|trocar|redefinir|redefinam|substituir ...5 e-mail|email|senha|telefone|numero|correio',
      'desativar|desativem|desabilitar|remover ...4 autenticacao|dois_fatores|2_fa|verificacao|notificac*',
    ],
    it: [
      'modificare|modificate|cambiare|cambiate|reimpostare|sostituire ...5 e-mail|email|mail|password|telefono|numero',
      'disattivare|disattivate|disabilitare|rimuovere ...4 autenticazione|due_fattori|2_fa|verifica|notific*',
    ],
    nl: [
      'wijzig|wijzigen|verander|vervang|reset ...5 e-mailadres|emailadres|mailadres|wachtwoord|telefoonnummer',
      'schakel|uitschakelen|verwijder|deactiveer ...5 tweestaps*|twee-factor*|authenticatie|2_fa',
      'e-mailadres|wachtwoord|tweestaps*|authenticatie ...5 wijzigen|te_wijzigen|resetten|uitschakelen|uit_te_schakelen',
    ],
    pl: [
      'zmienic|zmiana|zmiane|zresetowac|podmienic|reset ...5 adres*|e-mail|email|hasl*|numer*|telefon*',
      'wylaczyc|dezaktywowac|usunac|wylaczenie ...4 uwierzytelni*|weryfikacj*|2_fa|dwuskladnik*|powiadomi*',
    ],
    ja: [
      'メールアドレス|パスワード|電話番号 ...6 変更して|リセット|書き換え|変更を',
      '二段階認証|二要素認証|認証 ...6 解除|無効|リセット|停止',
    ],
  },
};

/** Says whose wallet the money should go to. */
export const theirWallet: PhraseList = {
  topic: 'their-wallet',
  provenance,
  phrases: {
    en: [
      'our|my|evidence|government|custody|seizure|agency|department|police|official|following|this|below|designated|forfeiture wallet|wallet_address|cold_wallet|hardware_wallet',
      'wallet of this|our|the',
      'to ...3 wallet',
    ],
    de: ['unsere|unser|folgende|asservaten*|amtliche|behördliche|beweis* wallet|wallet-adresse', 'auf ...3 wallet*'],
    fr: [
      'notre|suivante|suivant|ce|cette|du_service ...1 portefeuille|wallet',
      'portefeuille|wallet ...2 suivant*|de_notre|du_service|officiel*',
      'vers|sur|a ...3 portefeuille|wallet',
    ],
    es: [
      'nuestra|siguiente|oficial|esta cartera|billetera|wallet',
      'cartera|billetera|wallet ...2 siguiente|oficial|de_esta|de_la',
      'a ...2 cartera|billetera|wallet',
    ],
    pt: [
      'nossa|seguinte|oficial|esta carteira|wallet',
      'carteira|wallet ...2 seguinte|oficial|desta|da',
      'para ...2 carteira|wallet',
    ],
    it: [
      'nostro|seguente|ufficiale|questo portafoglio|wallet',
      'portafoglio|wallet ...2 seguente|ufficiale|di_questo|della',
      'sul|al|verso ...2 portafoglio|wallet',
    ],
    nl: ['onze|volgende|deze|politie wallet|portemonnee', 'naar ...3 wallet|portemonnee'],
    pl: ['nasz|naszego|nastepujacy|nastepujacego|sluzbowy portfel*', 'na|do ...3 portfel*|wallet*'],
    ja: ['当署|当庁|警察|下記|以下|指定 の? ウォレット', 'ウォレット へ|に'],
  },
};
