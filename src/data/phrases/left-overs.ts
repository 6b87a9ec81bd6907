import type { PhraseList } from '../../schema/phrases.ts';

const provenance = 'chosen by us';
const list = (topic: string, phrases: PhraseList['phrases']): PhraseList => ({ topic, provenance, phrases });

/** Companies that answer such requests, where a letter addresses one; a company named in the story is none. */
export const addressedCompany = list('addressed-company', {
  any: [
    'custodian|custodians|keeper ...4 of|at|for facebook|meta|instagram|whatsapp|google|apple|microsoft|snapchat|snap|discord|twitter|tiktok|telegram|coinbase|binance|kraken|paypal|amazon|verizon|reddit|roblox|uber|linkedin|yahoo|okx|bybit|bitget|kucoin|gemini',
    'dear|attn|attention|an_die|a_l_attention|estimados|prezados|spett ...3 facebook|meta|instagram|whatsapp|google|apple|microsoft|snapchat|snap|discord|twitter|tiktok|telegram|coinbase|binance|kraken|paypal|amazon|verizon|reddit|roblox|uber|linkedin|yahoo|okx|bybit|bitget|kucoin|gemini',
  ],
});

/** Wants the reader's own password, a macro, or a log-in elsewhere. */
export const logInAsked = list('log-in-asked', {
  any: [
    'sign|log in ...6 with|using|at|to|on ...6 password|credentials|company|work|corporate|account|https|http|link',
    'login|signin|log_in ...4 with|using your|company',
    'enter|provide|use|confirm your ...3 password|credentials|work_email|company_e-mail|corporate_email',
    'enable|activate|allow ...2 macros|macro|content|editing',
    'makros ...2 aktivieren|aktiviert|zulassen',
    'run|execute|install|open ...3 attached|following ...2 program|application|exe|viewer|file_exe',
    'melden|anmelden|einloggen ...6 passwort|zugangsdaten|firmen*',
    'connectez vous ...8 mot_de_passe|identifiants|compte',
    'activez|activer les macros',
    'inicie|inicien sesion ...8 contrasena|cuenta|credenciales|enlace',
    'habilite|habiliten|active ...1 macros',
    'faca|facam login ...8 senha|conta|link',
    'habilite|ative ...2 macros',
    'acceda|accedete|effettuate ...8 password|credenziali',
    'abilitare|abilitate|attivare ...2 macro',
    'log in ...8 wachtwoord',
    'meld u ...4 aan met',
    'zaloguj|zalogowac ...8 haslo|haslem|konta',
    'wlacz*|wlaczyc makra',
    'ログイン して ...14 パスワード',
    'パスワード を? 入力',
    'マクロ を? 有効',
  ],
});

export const birthWord = list('birth-word', {
  any: [
    'born|dob|birth|geboren|geb|ne|nee|naissance|nacido|nacida|nacimiento|nascido|nascida|nascimento|nato|nata|nascita|geboortedatum|ur|urodzon*|生|生年月日',
  ],
});

/** Says that the danger is now. */
export const rightNow = list('right-now', {
  any: [
    'today|tonight|tomorrow|now|currently|ongoing|still|this_morning|this_evening|this_afternoon|hours_ago|minutes_ago|continues|right_now',
    'heute|morgen|jetzt|aktuell|derzeit|weiterhin|noch_immer|soeben',
    'aujourd_hui|ce_soir|ce_matin|demain|actuellement|toujours|maintenant',
    'hoy|manana|ahora|actualmente|todavia|esta_noche|sigue',
    'hoje|amanha|agora|atualmente|ainda|esta_noite|continua',
    'oggi|stasera|stanotte|domani|adesso|attualmente|ancora|tuttora',
    'vandaag|vanavond|vannacht|morgen|momenteel|nog_steeds',
    'dzis|dzisiaj|jutro|teraz|obecnie|nadal|wciaz',
    '本日|今日|今夜|現在|明日|今も|依然',
  ],
});
