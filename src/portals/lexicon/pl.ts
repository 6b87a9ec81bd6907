import { defineLexicon } from './define.ts';

export const pl = defineLexicon({
  language: 'pl',
  labels: {
    requester:
      'od|nadawca|wnioskodawca|wnioskujący|zgłaszający|funkcjonariusz|osoba wnioskująca|zgłoszone przez|wysłane przez|śledczy|prowadzący sprawę|klient|kontakt|przesłane przez|autor',
    requesterName:
      'imię i nazwisko funkcjonariusza|imię i nazwisko wnioskodawcy|nazwisko funkcjonariusza|imię i nazwisko zgłaszającego|nazwa nadawcy|imię i nazwisko osoby wnioskującej|nazwisko wnioskodawcy|stopień, imię i nazwisko|dane funkcjonariusza',
    name: 'imię i nazwisko|nazwisko|imię|osoba kontaktowa',
    requesterEmail:
      'służbowy e-mail|e-mail służbowy|służbowy adres e-mail|adres e-mail służbowy|e-mail funkcjonariusza|e-mail wnioskodawcy|oficjalny e-mail|e-mail kontaktowy|adres nadawcy|służbowy adres poczty elektronicznej|oficjalny adres e-mail',
    email: 'e-mail|email|adres e-mail|adres email|poczta elektroniczna|mail|adres poczty elektronicznej',
    replyTo: 'odpowiedz do|adres do odpowiedzi|odpowiedź do|adres zwrotny',
    agency:
      'organ|organ wnioskujący|instytucja|jednostka policji|urząd|organ ścigania|instytucja wnioskująca|nazwa organu|organizacja|agencja|podmiot wnioskujący|organ uprawniony|firma',
    unit: 'jednostka|wydział|komórka|sekcja|zespół|departament',
    country: 'kraj|państwo|jurysdykcja|kraj / region|kraj pochodzenia|kraj organu|państwo wnioskujące',
    phone:
      'telefon|numer telefonu|tel|tel.|telefon służbowy|telefon kontaktowy|telefon bezpośredni|telefon komórkowy|komórka służbowa|numer kontaktowy|nr telefonu|numer do oddzwonienia',
    badgeNumber:
      'numer odznaki|nr odznaki|odznaka|numer legitymacji|nr legitymacji|numer służbowy|legitymacja służbowa|numer identyfikacyjny',
    supervisorName: 'przełożony|imię i nazwisko przełożonego|nazwisko przełożonego|kierownik',
    supervisorContact: 'kontakt do przełożonego|telefon przełożonego|e-mail przełożonego',
    requestType:
      'rodzaj wniosku|typ wniosku|rodzaj żądania|typ|rodzaj|typ żądania|kategoria|rodzaj sprawy|rodzaj postanowienia|rodzaj zapytania',
    legalBasis: 'podstawa prawna|podstawa żądania|podstawa|przepis prawny|przepisy',
    emergency:
      'nagły przypadek|pilne|sytuacja nagła|zagrożenie życia|tryb pilny|sytuacja awaryjna|pilny|wniosek pilny|niebezpieczeństwo|przypadek niecierpiący zwłoki',
    submittedAt:
      'otrzymano|data otrzymania|data wpływu|wpłynęło|data|wysłano|złożono|utworzono|data utworzenia|data złożenia|data wysłania|data wniosku|odebrano|zgłoszono|data zgłoszenia|data przyjęcia',
    dueAt: 'termin|termin odpowiedzi|odpowiedzieć do|termin realizacji|data graniczna',
    targets:
      'konta docelowe|konto docelowe|identyfikatory|identyfikator|konta|konto|konta użytkowników|konto użytkownika|cele|cel|użytkownik|konta objęte wnioskiem|konto objęte wnioskiem|osoba objęta wnioskiem|rachunek|identyfikatory kont',
    dataRequested: 'żądane dane|wnioskowane dane|zakres danych|zakres|żądane informacje|dane objęte wnioskiem',
    subject: 'temat|tytuł|przedmiot|podsumowanie',
    caseNumber:
      'numer sprawy|sygnatura|sygnatura akt|sygn. akt|nr sprawy|znak sprawy|numer referencyjny|l.dz.|numer akt|sygn.|państwa znak|nr ref.|numer postępowania|liczba dziennika|sprawa',
    bodyText:
      'opis|wiadomość|treść|uzasadnienie|treść wniosku|opis sprawy|stan faktyczny|szczegóły|treść wiadomości|opis zdarzenia|wiadomość od wnioskodawcy',
    accountCreatedAt: 'konto utworzono|konto założono|użytkownik od|zarejestrowano|zarejestrowany od',
    accountLastActiveAt: 'ostatnia aktywność|ostatnie logowanie|ostatnio aktywny',
    accountVerified: 'zweryfikowany|zweryfikowane|konto zweryfikowane|status weryfikacji|weryfikacja',
    accountLoginCountry: 'kraj logowania|kraj ostatniego logowania',
    priorRequests: 'poprzednie wnioski|wcześniejsze wnioski|liczba wcześniejszych wniosków',
    attachments: 'załączniki|załącznik|dokumenty|pliki|załączone dokumenty',
    priority: 'priorytet|pilność|ważność|stopień pilności',
    sentTo:
      'do|dw|udw|kopia|odbiorca|odbiorcy|adresat|przypisano do|przypisany do|przypisane do|właściciel|odpowiedzialny|obsługuje|opiekun|zalogowano jako|zaktualizowane przez|utworzone przez|obserwatorzy',
    other:
      'status|kolejka|etykiety|grupa|zaktualizowano|zamknięto|zgłoszenie|numer zgłoszenia|numer|id|stopień|funkcja|notatki|historia|okres|przestępstwo|sąd|adres|miasto|język|źródło|kanał|uzasadnienie pilności|projekt|numer wniosku',
  },
  rules: [
    [
      'requesterEmail',
      'służbow|oficjaln|funkcjonariusz|wnioskodaw|nadawc|kontaktow|organ',
      'e-mail|email|mail|poczt',
      '!cel|konto|konta|przełożon',
    ],
    ['phone', 'telefon|tel|tel.|komórk', '!cel|konto|konta|przełożon|użytkownik'],
    ['caseNumber', 'numer|nr|sygn|znak', 'sprawy|akt|postępowania|śledztwa|dochodzenia', '!zgłoszenia|konta'],
    ['caseNumber', 'sygnatura'],
    ['legalBasis', 'podstawa', 'prawna|żądania|ustawowa'],
    [
      'agency',
      'organ|instytucja|jednostka|urząd',
      'wnioskuj|ścigania|nazwa|policji|uprawnion',
      '!telefon|e-mail|kraj|adres',
    ],
    ['requesterName', 'imię|nazwisko|dane', 'funkcjonariusz|wnioskodaw|zgłaszaj|śledcz|wnioskując'],
    ['emergency', 'nagły|nagła|pilne|pilny|zagrożenie', '!uzasadnien|kontakt|opis'],
    ['targets', 'konta|konto|identyfikator|użytkowni', 'docelow|objęte|wskazane|objęt'],
    ['requestType', 'rodzaj|typ', 'wniosku|żądania|postanowienia|zapytania'],
    ['submittedAt', 'data', 'otrzymania|wpływu|złożenia|wniosku|utworzenia|wysłania'],
  ],
  emergency: 'pilne|nagły przypadek|zagrożenie życia|bardzo pilne|tryb pilny|sytuacja nagła|pilny',
  routine: 'standardowy|standardowe|zwykły|zwykłe|normalny|rutynowy|niepilne',
  triage: 'normalny|pilny|pilne|wysoki|niski|średni|krytyczny',
  yes: 'tak|prawda|włączone',
  no: 'nie|fałsz|wyłączone',
  request:
    'prokuratur|policj|postanowieni|kodeks postępowania karnego|k.p.k|sygn. akt|śledztw|dochodzeni|komend|żądanie wydania|żądanie danych|udostępnienie danych|funkcjonariusz|pomoc prawna|nakaz|przeszukani|cbśp|centralne biuro',
  empty: 'brak|nie podano|brak danych|puste|nie dotyczy|n/d|nie określono|nieznany|nieznane|wybierz|brak wartości',
});
