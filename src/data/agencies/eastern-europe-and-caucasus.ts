import { agenciesOf } from './table.ts';

export const ukraine = agenciesOf('UA', {
  police: [
    [
      'Національна поліція України',
      'npu.gov.ua police.gov.ua',
      'National Police of Ukraine',
      { short: ['NPU', 'НПУ'], site: 'https://www.npu.gov.ua/' },
    ],
    [
      'Департамент кіберполіції',
      'cyberpolice.gov.ua',
      'Cyberpolice Department',
      { short: ['Кіберполіція'], site: 'https://cyberpolice.gov.ua/' },
    ],
    ['Патрульна поліція', 'patrolpolice.gov.ua', 'Patrol Police', { site: 'https://patrolpolice.gov.ua/' }],
    ['Поліція Києва', 'kyiv.npu.gov.ua', 'Kyiv Police', { city: 'Київ' }],
    ['Поліція Львівської області', 'lv.npu.gov.ua', 'Lviv Region Police', { region: 'Львівська область' }],
    ['Поліція Одеської області', 'od.npu.gov.ua', 'Odesa Region Police', { region: 'Одеська область' }],
    ['Поліція Харківської області', 'hk.npu.gov.ua', 'Kharkiv Region Police', { region: 'Харківська область' }],
    [
      'Поліція Дніпропетровської області',
      'dp.npu.gov.ua',
      'Dnipropetrovsk Region Police',
      { region: 'Дніпропетровська область' },
    ],
  ],
  'federal-police': [
    [
      'Національне антикорупційне бюро України',
      'nabu.gov.ua',
      'National Anti-Corruption Bureau',
      { short: ['НАБУ', 'NABU'], site: 'https://nabu.gov.ua/' },
    ],
    [
      'Державне бюро розслідувань',
      'dbr.gov.ua',
      'State Bureau of Investigation',
      { short: ['ДБР', 'SBI'], site: 'https://dbr.gov.ua/' },
    ],
    ['Бюро економічної безпеки України', 'esbu.gov.ua', 'Economic Security Bureau', { short: ['БЕБ', 'ESBU'] }],
    [
      'Державна прикордонна служба України',
      'dpsu.gov.ua',
      'State Border Guard Service',
      { site: 'https://dpsu.gov.ua/' },
    ],
  ],
  prosecutor: [
    [
      'Офіс Генерального прокурора',
      'gp.gov.ua',
      'Office of the Prosecutor General',
      { short: ['ОГП'], site: 'https://gp.gov.ua/' },
    ],
  ],
  court: [
    ['Судова влада України', 'court.gov.ua', 'Judiciary of Ukraine', { site: 'https://court.gov.ua/' }],
    ['Верховний Суд', 'supreme.court.gov.ua', 'Supreme Court', { site: 'https://supreme.court.gov.ua/' }],
    ['Вищий антикорупційний суд', 'hcac.court.gov.ua', 'High Anti-Corruption Court', { short: ['ВАКС'] }],
  ],
  customs: [
    ['Державна митна служба України', 'customs.gov.ua', 'State Customs Service', { site: 'https://customs.gov.ua/' }],
    ['Державна податкова служба України', 'tax.gov.ua', 'State Tax Service', { site: 'https://tax.gov.ua/' }],
  ],
  'financial-intelligence': [
    [
      'Державна служба фінансового моніторингу України',
      'fiu.gov.ua',
      'State Financial Monitoring Service',
      { site: 'https://fiu.gov.ua/' },
    ],
  ],
  intelligence: [
    [
      'Служба безпеки України',
      'ssu.gov.ua',
      'Security Service of Ukraine',
      { short: ['СБУ', 'SBU'], site: 'https://ssu.gov.ua/' },
    ],
    [
      'Державна служба спеціального зв’язку та захисту інформації',
      'cip.gov.ua',
      'State Service of Special Communications',
      { short: ['SSSCIP'], site: 'https://cip.gov.ua/' },
    ],
  ],
  regulator: [
    [
      'Національне агентство з питань запобігання корупції',
      'nazk.gov.ua',
      'National Agency on Corruption Prevention',
      { short: ['НАЗК'], site: 'https://nazk.gov.ua/' },
    ],
    [
      'Агентство з розшуку та менеджменту активів',
      'arma.gov.ua',
      'Asset Recovery and Management Agency',
      { short: ['ARMA'], site: 'https://arma.gov.ua/' },
    ],
    [
      'Національний банк України',
      'bank.gov.ua',
      'National Bank of Ukraine',
      { short: ['НБУ'], site: 'https://bank.gov.ua/' },
    ],
  ],
  government: [
    [
      'Міністерство внутрішніх справ України',
      'mvs.gov.ua',
      'Ministry of Internal Affairs',
      { short: ['МВС'], site: 'https://mvs.gov.ua/' },
    ],
    ['Міністерство юстиції України', 'minjust.gov.ua', 'Ministry of Justice', { site: 'https://minjust.gov.ua/' }],
  ],
});

export const belarus = agenciesOf('BY', {
  police: [
    ['Министерство внутренних дел', 'mvd.gov.by', 'Ministry of Internal Affairs', { site: 'https://www.mvd.gov.by/' }],
  ],
  'federal-police': [['Следственный комитет', 'sk.gov.by', 'Investigative Committee', { site: 'https://sk.gov.by/' }]],
  prosecutor: [
    ['Прокуратура', 'prokuratura.gov.by', 'Prosecutor’s Office', { site: 'https://www.prokuratura.gov.by/' }],
  ],
  court: [['Верховный Суд', 'court.gov.by', 'Supreme Court', { site: 'https://court.gov.by/' }]],
  customs: [
    [
      'Государственный таможенный комитет',
      'customs.gov.by',
      'State Customs Committee',
      { site: 'https://www.customs.gov.by/' },
    ],
  ],
});

export const russia = agenciesOf('RU', {
  police: [
    [
      'Министерство внутренних дел Российской Федерации',
      'mvd.ru mvd.gov.ru',
      'Ministry of Internal Affairs',
      { short: ['МВД'], site: 'https://мвд.рф/' },
    ],
  ],
  'federal-police': [
    ['Следственный комитет', 'sledcom.ru', 'Investigative Committee', { site: 'https://sledcom.ru/' }],
  ],
  prosecutor: [
    [
      'Генеральная прокуратура',
      'genproc.gov.ru epp.genproc.gov.ru',
      'Prosecutor General’s Office',
      { site: 'https://epp.genproc.gov.ru/' },
    ],
  ],
  court: [
    ['Суды общей юрисдикции', 'sudrf.ru', 'Courts of general jurisdiction', { site: 'https://sudrf.ru/' }],
    ['Верховный Суд', 'vsrf.ru vsrf.gov.ru', 'Supreme Court', { site: 'https://www.vsrf.ru/' }],
  ],
  customs: [
    [
      'Федеральная таможенная служба',
      'customs.gov.ru customs.ru',
      'Federal Customs Service',
      { site: 'https://customs.gov.ru/' },
    ],
  ],
  'financial-intelligence': [
    ['Росфинмониторинг', 'fedsfm.ru', 'Federal Financial Monitoring Service', { site: 'https://www.fedsfm.ru/' }],
  ],
  intelligence: [
    [
      'Федеральная служба безопасности',
      'fsb.ru',
      'Federal Security Service',
      { short: ['ФСБ', 'FSB'], site: 'http://www.fsb.ru/' },
    ],
  ],
  regulator: [
    [
      'Роскомнадзор',
      'rkn.gov.ru',
      'Federal Service for Supervision of Communications',
      { site: 'https://rkn.gov.ru/' },
    ],
    [
      'Федеральная налоговая служба',
      'nalog.gov.ru nalog.ru',
      'Federal Tax Service',
      { site: 'https://www.nalog.gov.ru/' },
    ],
  ],
  government: [['Министерство юстиции', 'minjust.gov.ru', 'Ministry of Justice', { site: 'https://minjust.gov.ru/' }]],
});

export const georgia = agenciesOf('GE', {
  police: [
    [
      'საქართველოს შინაგან საქმეთა სამინისტრო',
      'mia.gov.ge police.ge',
      'Ministry of Internal Affairs of Georgia',
      { short: ['MIA'], site: 'https://police.ge/' },
    ],
  ],
  prosecutor: [
    ['საქართველოს პროკურატურა', 'pog.gov.ge', 'Prosecutor’s Office of Georgia', { site: 'https://pog.gov.ge/' }],
  ],
  court: [
    [
      'საქართველოს უზენაესი სასამართლო',
      'supremecourt.ge',
      'Supreme Court of Georgia',
      { site: 'https://www.supremecourt.ge/' },
    ],
    ['საქართველოს საერთო სასამართლოები', 'court.ge', 'Common Courts of Georgia'],
  ],
  customs: [['შემოსავლების სამსახური', 'rs.ge', 'Revenue Service', { site: 'https://www.rs.ge/' }]],
  'financial-intelligence': [
    [
      'ფინანსური მონიტორინგის სამსახური',
      'fms.gov.ge',
      'Financial Monitoring Service',
      { site: 'https://www.fms.gov.ge/' },
    ],
  ],
  intelligence: [
    [
      'სახელმწიფო უსაფრთხოების სამსახური',
      'ssg.gov.ge',
      'State Security Service',
      { short: ['SSSG'], site: 'https://ssg.gov.ge/' },
    ],
  ],
  government: [['იუსტიციის სამინისტრო', 'justice.gov.ge', 'Ministry of Justice', { site: 'https://justice.gov.ge/' }]],
});

export const armenia = agenciesOf('AM', {
  police: [['ՀՀ ոստիկանություն', 'police.am', 'Police of Armenia', { site: 'https://www.police.am/' }]],
  'federal-police': [
    ['ՀՀ քննչական կոմիտե', 'investigative.am', 'Investigative Committee', { site: 'https://www.investigative.am/' }],
  ],
  prosecutor: [
    [
      'ՀՀ գլխավոր դատախազություն',
      'prosecutor.am',
      'Prosecutor General’s Office',
      { site: 'https://www.prosecutor.am/' },
    ],
  ],
  court: [['ՀՀ դատական իշխանություն', 'court.am', 'Judiciary of Armenia', { site: 'https://court.am/' }]],
  intelligence: [
    ['ՀՀ ազգային անվտանգության ծառայություն', 'sns.am', 'National Security Service', { site: 'https://www.sns.am/' }],
  ],
  government: [
    ['ՀՀ արդարադատության նախարարություն', 'moj.am justice.am', 'Ministry of Justice', { site: 'https://www.moj.am/' }],
    ['ՀՀ ներքին գործերի նախարարություն', 'mia.gov.am', 'Ministry of Internal Affairs'],
  ],
  customs: [
    [
      'ՀՀ պետական եկամուտների կոմիտե',
      'petekamutner.am src.am',
      'State Revenue Committee',
      { site: 'https://www.petekamutner.am/' },
    ],
  ],
});

export const azerbaijan = agenciesOf('AZ', {
  police: [
    ['Daxili İşlər Nazirliyi', 'mia.gov.az', 'Ministry of Internal Affairs', { site: 'https://www.mia.gov.az/' }],
  ],
  prosecutor: [
    [
      'Baş Prokurorluq',
      'genprosecutor.gov.az',
      'Prosecutor General’s Office',
      { site: 'https://genprosecutor.gov.az/' },
    ],
  ],
  court: [['Məhkəmələr', 'courts.gov.az', 'Courts of Azerbaijan', { site: 'https://courts.gov.az/' }]],
  customs: [
    ['Dövlət Gömrük Komitəsi', 'customs.gov.az', 'State Customs Committee', { site: 'https://customs.gov.az/' }],
  ],
  intelligence: [
    [
      'Dövlət Təhlükəsizliyi Xidməti',
      'dtx.gov.az',
      'State Security Service',
      { short: ['DTX'], site: 'https://dtx.gov.az/' },
    ],
  ],
  government: [['Ədliyyə Nazirliyi', 'justice.gov.az', 'Ministry of Justice', { site: 'https://justice.gov.az/' }]],
});

export const turkey = agenciesOf('TR', {
  police: [
    [
      'Emniyet Genel Müdürlüğü',
      'egm.gov.tr',
      'General Directorate of Security',
      { short: ['EGM', 'Turkish National Police'], site: 'https://www.egm.gov.tr/' },
    ],
  ],
  'federal-police': [
    [
      'Jandarma Genel Komutanlığı',
      'jandarma.gov.tr',
      'Gendarmerie General Command',
      { short: ['JGK'], site: 'https://www.jandarma.gov.tr/' },
    ],
    ['Sahil Güvenlik Komutanlığı', 'sg.gov.tr', 'Coast Guard Command', { site: 'https://www.sg.gov.tr/' }],
  ],
  prosecutor: [
    [
      'Adalet Bakanlığı',
      'adalet.gov.tr',
      'Ministry of Justice',
      { short: ['Cumhuriyet Başsavcılığı'], site: 'https://www.adalet.gov.tr/' },
    ],
  ],
  court: [
    ['Yargıtay', 'yargitay.gov.tr', 'Court of Cassation', { site: 'https://www.yargitay.gov.tr/' }],
    ['Danıştay', 'danistay.gov.tr', 'Council of State', { site: 'https://www.danistay.gov.tr/' }],
    ['Anayasa Mahkemesi', 'anayasa.gov.tr', 'Constitutional Court', { site: 'https://www.anayasa.gov.tr/' }],
    [
      'Hâkimler ve Savcılar Kurulu',
      'hsk.gov.tr',
      'Council of Judges and Prosecutors',
      { short: ['HSK'], site: 'https://www.hsk.gov.tr/' },
    ],
    [
      'Ulusal Yargı Ağı Bilişim Sistemi',
      'uyap.gov.tr',
      'National Judiciary Informatics System',
      { short: ['UYAP'], site: 'https://www.uyap.gov.tr/' },
    ],
  ],
  customs: [
    [
      'Ticaret Bakanlığı',
      'ticaret.gov.tr',
      'Ministry of Trade',
      { short: ['Gümrükler Muhafaza'], site: 'https://www.ticaret.gov.tr/' },
    ],
  ],
  'financial-intelligence': [
    [
      'Mali Suçları Araştırma Kurulu',
      'masak.hmb.gov.tr',
      'Financial Crimes Investigation Board',
      { short: ['MASAK'], site: 'https://masak.hmb.gov.tr/' },
    ],
  ],
  intelligence: [
    [
      'Millî İstihbarat Teşkilatı',
      'mit.gov.tr',
      'National Intelligence Organization',
      { short: ['MİT', 'MIT'], site: 'https://www.mit.gov.tr/' },
    ],
  ],
  regulator: [
    [
      'Kişisel Verileri Koruma Kurumu',
      'kvkk.gov.tr',
      'Personal Data Protection Authority',
      { short: ['KVKK'], site: 'https://www.kvkk.gov.tr/' },
    ],
    [
      'Bilgi Teknolojileri ve İletişim Kurumu',
      'btk.gov.tr',
      'Information and Communication Technologies Authority',
      { short: ['BTK'], site: 'https://www.btk.gov.tr/' },
    ],
    [
      'Sermaye Piyasası Kurulu',
      'spk.gov.tr',
      'Capital Markets Board',
      { short: ['SPK'], site: 'https://www.spk.gov.tr/' },
    ],
    [
      'Bankacılık Düzenleme ve Denetleme Kurumu',
      'bddk.org.tr',
      'Banking Regulation and Supervision Agency',
      { short: ['BDDK'], site: 'https://www.bddk.org.tr/' },
    ],
    [
      'Gelir İdaresi Başkanlığı',
      'gib.gov.tr',
      'Revenue Administration',
      { short: ['GİB'], site: 'https://www.gib.gov.tr/' },
    ],
  ],
  government: [
    ['İçişleri Bakanlığı', 'icisleri.gov.tr', 'Ministry of Interior', { site: 'https://www.icisleri.gov.tr/' }],
  ],
  prison: [
    [
      'Ceza ve Tevkifevleri Genel Müdürlüğü',
      'cte.adalet.gov.tr',
      'General Directorate of Prisons',
      { site: 'https://cte.adalet.gov.tr/' },
    ],
  ],
});

export const kazakhstan = agenciesOf('KZ', {
  police: [
    [
      'Ішкі істер министрлігі',
      'mvd.gov.kz',
      'Ministry of Internal Affairs',
      { site: 'https://www.gov.kz/memleket/entities/qriim' },
    ],
  ],
  prosecutor: [
    [
      'Бас прокуратура',
      'prokuror.gov.kz',
      'Prosecutor General’s Office',
      { site: 'https://www.gov.kz/memleket/entities/prokuror' },
    ],
  ],
  court: [['Жоғарғы Сот', 'sud.gov.kz sud.kz', 'Supreme Court', { site: 'https://sud.gov.kz/' }]],
  intelligence: [
    ['Ұлттық қауіпсіздік комитеті', 'knb.kz knb.gov.kz', 'National Security Committee', { short: ['KNB'] }],
  ],
});

export const uzbekistan = agenciesOf('UZ', {
  police: [['Ichki ishlar vazirligi', 'iiv.uz', 'Ministry of Internal Affairs', { site: 'https://iiv.uz/' }]],
  prosecutor: [
    ['Bosh prokuratura', 'prokuratura.uz', 'Prosecutor General’s Office', { site: 'https://www.prokuratura.uz/' }],
  ],
  court: [['Oliy sud', 'sud.uz', 'Supreme Court', { site: 'https://sud.uz/' }]],
  customs: [['Bojxona qo‘mitasi', 'customs.uz', 'Customs Committee', { site: 'https://customs.uz/' }]],
});

export const kyrgyzstan = agenciesOf('KG', {
  police: [
    [
      'Министерство внутренних дел',
      'mvd.gov.kg mvd.kg',
      'Ministry of Internal Affairs',
      { site: 'https://mvd.gov.kg/' },
    ],
  ],
  prosecutor: [
    ['Генеральная прокуратура', 'prokuror.kg', 'Prosecutor General’s Office', { site: 'https://www.prokuror.kg/' }],
  ],
  'financial-intelligence': [
    [
      'Государственная служба финансовой разведки',
      'fiu.gov.kg',
      'State Financial Intelligence Service',
      { site: 'https://fiu.gov.kg/' },
    ],
  ],
});

export const mongolia = agenciesOf('MN', {
  police: [
    ['Цагдаагийн ерөнхий газар', 'police.gov.mn', 'National Police Agency', { site: 'https://www.police.gov.mn/' }],
  ],
  prosecutor: [
    [
      'Улсын ерөнхий прокурорын газар',
      'prosecutor.mn',
      'Office of the Prosecutor General',
      { site: 'https://prosecutor.mn/' },
    ],
  ],
  customs: [
    [
      'Гаалийн ерөнхий газар',
      'customs.gov.mn',
      'Customs General Administration',
      { site: 'https://www.customs.gov.mn/' },
    ],
  ],
  'police-oversight': [
    [
      'Авлигатай тэмцэх газар',
      'iaac.mn',
      'Independent Authority Against Corruption',
      { short: ['IAAC'], site: 'https://www.iaac.mn/' },
    ],
  ],
  court: [['Улсын дээд шүүх', 'supremecourt.mn', 'Supreme Court', { site: 'http://www.supremecourt.mn/' }]],
});
