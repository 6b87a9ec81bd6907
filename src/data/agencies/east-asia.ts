import { agenciesOf, type Row } from './table.ts';

/** Prefectural police with a name of their own below the prefecture's geographic one. */
const police = (japanese: string, english: string, domain: string): Row => [
  `${japanese}警察`,
  domain,
  `${english} Prefectural Police`,
  { region: english, site: `https://www.${domain}/` },
];

/** A prefecture whose police is a part of the prefecture's own site. */
const prefecture = (japanese: string, english: string, domain: string): Row => [
  japanese,
  domain,
  `${english} Prefecture`,
  {
    region: english,
    short: [`${japanese}警察`, `${english} Prefectural Police`],
    site: `https://www.${domain}/`,
  },
];

export const japan = agenciesOf('JP', {
  'federal-police': [
    ['警察庁', 'npa.go.jp', 'National Police Agency', { short: ['NPA'], site: 'https://www.npa.go.jp/' }],
    ['海上保安庁', 'kaiho.mlit.go.jp', 'Japan Coast Guard', { short: ['JCG'], site: 'https://www.kaiho.mlit.go.jp/' }],
    [
      '厚生労働省',
      'mhlw.go.jp',
      'Ministry of Health, Labour and Welfare',
      { short: ['麻薬取締部', 'Narcotics Control Department'], site: 'https://www.mhlw.go.jp/' },
    ],
  ],
  police: [
    [
      '警視庁',
      'keishicho.metro.tokyo.lg.jp keishicho.metro.tokyo.jp',
      'Tokyo Metropolitan Police Department',
      { short: ['MPD', 'TMPD', 'Keishicho'], region: 'Tokyo', site: 'https://www.keishicho.metro.tokyo.lg.jp/' },
    ],
    [
      '北海道警察',
      'police.pref.hokkaido.lg.jp',
      'Hokkaido Police',
      { region: 'Hokkaido', site: 'https://www.police.pref.hokkaido.lg.jp/' },
    ],
    [
      '埼玉県警察',
      'police.pref.saitama.lg.jp',
      'Saitama Prefectural Police',
      { region: 'Saitama', site: 'https://www.police.pref.saitama.lg.jp/' },
    ],
    [
      '大阪府警察',
      'police.pref.osaka.lg.jp',
      'Osaka Prefectural Police',
      { region: 'Osaka', site: 'https://www.police.pref.osaka.lg.jp/' },
    ],
    police('神奈川県', 'Kanagawa', 'police.pref.kanagawa.jp'),
    police('千葉県', 'Chiba', 'police.pref.chiba.jp'),
    police('福岡県', 'Fukuoka', 'police.pref.fukuoka.jp'),
    police('宮城県', 'Miyagi', 'police.pref.miyagi.jp'),
    police('群馬県', 'Gunma', 'police.pref.gunma.jp'),
    police('奈良県', 'Nara', 'police.pref.nara.jp'),
    police('富山県', 'Toyama', 'police.pref.toyama.jp'),
    police('沖縄県', 'Okinawa', 'police.pref.okinawa.jp'),
    police('青森県', 'Aomori', 'police.pref.aomori.jp'),
    police('兵庫県', 'Hyogo', 'police.pref.hyogo.lg.jp'),
    police('三重県', 'Mie', 'police.pref.mie.jp'),
    police('和歌山県', 'Wakayama', 'police.pref.wakayama.lg.jp'),
    police('長崎県', 'Nagasaki', 'police.pref.nagasaki.jp'),
    police('高知県', 'Kochi', 'police.pref.kochi.lg.jp'),
    police('愛媛県', 'Ehime', 'police.pref.ehime.jp'),
    police('徳島県', 'Tokushima', 'police.pref.tokushima.jp'),
    police('佐賀県', 'Saga', 'police.pref.saga.jp'),
    police('福島県', 'Fukushima', 'police.pref.fukushima.jp'),
  ],
  prosecutor: [
    [
      '検察庁',
      'kensatsu.go.jp',
      'Public Prosecutors Office',
      { short: ['最高検察庁', 'SPPO'], site: 'https://www.kensatsu.go.jp/' },
    ],
  ],
  court: [['裁判所', 'courts.go.jp', 'Courts in Japan', { site: 'https://www.courts.go.jp/' }]],
  customs: [
    ['税関', 'customs.go.jp', 'Japan Customs', { site: 'https://www.customs.go.jp/' }],
    ['国税庁', 'nta.go.jp', 'National Tax Agency', { short: ['NTA'], site: 'https://www.nta.go.jp/' }],
  ],
  regulator: [
    ['金融庁', 'fsa.go.jp', 'Financial Services Agency', { short: ['FSA'], site: 'https://www.fsa.go.jp/' }],
    [
      '個人情報保護委員会',
      'ppc.go.jp',
      'Personal Information Protection Commission',
      { short: ['PPC'], site: 'https://www.ppc.go.jp/' },
    ],
    [
      '公正取引委員会',
      'jftc.go.jp',
      'Japan Fair Trade Commission',
      { short: ['JFTC'], site: 'https://www.jftc.go.jp/' },
    ],
    [
      '総務省',
      'soumu.go.jp',
      'Ministry of Internal Affairs and Communications',
      { short: ['MIC'], site: 'https://www.soumu.go.jp/' },
    ],
  ],
  intelligence: [
    [
      '公安調査庁',
      'psia.go.jp moj.go.jp',
      'Public Security Intelligence Agency and Ministry of Justice',
      { short: ['法務省', 'Ministry of Justice', 'PSIA'], site: 'https://www.moj.go.jp/' },
    ],
  ],
  government: [
    prefecture('京都府', 'Kyoto', 'pref.kyoto.jp'),
    prefecture('愛知県', 'Aichi', 'pref.aichi.jp'),
    prefecture('静岡県', 'Shizuoka', 'pref.shizuoka.jp'),
    prefecture('鹿児島県', 'Kagoshima', 'pref.kagoshima.jp'),
    prefecture('熊本県', 'Kumamoto', 'pref.kumamoto.jp'),
    prefecture('鳥取県', 'Tottori', 'pref.tottori.lg.jp'),
    prefecture('広島県', 'Hiroshima', 'pref.hiroshima.lg.jp'),
    prefecture('岐阜県', 'Gifu', 'pref.gifu.lg.jp'),
    prefecture('滋賀県', 'Shiga', 'pref.shiga.lg.jp'),
    prefecture('新潟県', 'Niigata', 'pref.niigata.lg.jp'),
    prefecture('長野県', 'Nagano', 'pref.nagano.lg.jp'),
    prefecture('栃木県', 'Tochigi', 'pref.tochigi.lg.jp'),
    prefecture('山梨県', 'Yamanashi', 'pref.yamanashi.jp'),
    prefecture('岩手県', 'Iwate', 'pref.iwate.jp'),
    prefecture('大分県', 'Oita', 'pref.oita.jp'),
    prefecture('岡山県', 'Okayama', 'pref.okayama.jp'),
    prefecture('島根県', 'Shimane', 'pref.shimane.lg.jp'),
    prefecture('宮崎県', 'Miyazaki', 'pref.miyazaki.lg.jp'),
    prefecture('茨城県', 'Ibaraki', 'pref.ibaraki.jp'),
    prefecture('福井県', 'Fukui', 'pref.fukui.lg.jp'),
    prefecture('香川県', 'Kagawa', 'pref.kagawa.lg.jp'),
    prefecture('山口県', 'Yamaguchi', 'pref.yamaguchi.lg.jp'),
    prefecture('山形県', 'Yamagata', 'pref.yamagata.jp'),
    prefecture('秋田県', 'Akita', 'pref.akita.lg.jp'),
    prefecture('石川県', 'Ishikawa', 'pref.ishikawa.lg.jp'),
    ['外務省', 'mofa.go.jp', 'Ministry of Foreign Affairs', { short: ['MOFA'], site: 'https://www.mofa.go.jp/' }],
    ['出入国在留管理庁', 'isa.go.jp', 'Immigration Services Agency', { site: 'https://www.moj.go.jp/isa/' }],
  ],
});

export const korea = agenciesOf('KR', {
  police: [
    [
      '경찰청',
      'police.go.kr',
      'Korean National Police Agency',
      { short: ['KNPA', 'NPA', '국가수사본부'], site: 'https://www.police.go.kr/' },
    ],
    [
      '서울특별시경찰청',
      'smpa.go.kr',
      'Seoul Metropolitan Police Agency',
      { short: ['SMPA'], site: 'https://www.smpa.go.kr/' },
    ],
    ['해양경찰청', 'kcg.go.kr', 'Korea Coast Guard', { site: 'https://www.kcg.go.kr/' }],
    ['부산경찰청', 'bspolice.go.kr', 'Busan Police', { site: 'https://www.bspolice.go.kr/' }],
    ['경기남부경찰청', 'ggpolice.go.kr', 'Gyeonggi Nambu Police', { site: 'https://www.ggpolice.go.kr/' }],
  ],
  prosecutor: [
    [
      '대검찰청',
      'spo.go.kr',
      'Supreme Prosecutors’ Office',
      { short: ['SPO', '검찰청'], site: 'https://www.spo.go.kr/' },
    ],
    [
      '고위공직자범죄수사처',
      'cio.go.kr',
      'Corruption Investigation Office for High-ranking Officials',
      { short: ['CIO', '공수처'], site: 'https://www.cio.go.kr/' },
    ],
  ],
  court: [
    ['대법원', 'scourt.go.kr', 'Supreme Court of Korea', { site: 'https://www.scourt.go.kr/' }],
    ['헌법재판소', 'ccourt.go.kr', 'Constitutional Court', { site: 'https://www.ccourt.go.kr/' }],
  ],
  customs: [
    ['관세청', 'customs.go.kr', 'Korea Customs Service', { short: ['KCS'], site: 'https://www.customs.go.kr/' }],
    ['국세청', 'nts.go.kr', 'National Tax Service', { short: ['NTS'], site: 'https://www.nts.go.kr/' }],
  ],
  'financial-intelligence': [
    [
      '금융정보분석원',
      'kofiu.go.kr',
      'Korea Financial Intelligence Unit',
      { short: ['KoFIU'], site: 'https://www.kofiu.go.kr/' },
    ],
  ],
  intelligence: [
    ['국가정보원', 'nis.go.kr', 'National Intelligence Service', { short: ['NIS'], site: 'https://www.nis.go.kr/' }],
  ],
  regulator: [
    ['금융위원회', 'fsc.go.kr', 'Financial Services Commission', { short: ['FSC'] }],
    ['금융감독원', 'fss.or.kr', 'Financial Supervisory Service', { short: ['FSS'], site: 'https://www.fss.or.kr/' }],
    [
      '개인정보보호위원회',
      'pipc.go.kr',
      'Personal Information Protection Commission',
      { short: ['PIPC'], site: 'https://www.pipc.go.kr/' },
    ],
    ['공정거래위원회', 'ftc.go.kr', 'Korea Fair Trade Commission', { short: ['KFTC'] }],
    [
      '한국인터넷진흥원',
      'kisa.or.kr',
      'Korea Internet & Security Agency',
      { short: ['KISA'], site: 'https://www.kisa.or.kr/' },
    ],
  ],
  government: [
    ['법무부', 'moj.go.kr', 'Ministry of Justice', { site: 'https://www.moj.go.kr/' }],
    ['공직자통합메일', 'korea.kr', 'Shared mail of Korean officials', { site: 'https://www.korea.kr/' }],
    ['행정안전부', 'mois.go.kr', 'Ministry of the Interior and Safety', { site: 'https://www.mois.go.kr/' }],
  ],
});

export const taiwan = agenciesOf('TW', {
  police: [
    ['內政部警政署', 'npa.gov.tw', 'National Police Agency', { short: ['NPA'], site: 'https://www.npa.gov.tw/' }],
    [
      '內政部警政署刑事警察局',
      'cib.npa.gov.tw',
      'Criminal Investigation Bureau',
      { short: ['CIB'], site: 'https://www.cib.npa.gov.tw/' },
    ],
    [
      '臺北市政府警察局',
      'police.gov.taipei',
      'Taipei City Police Department',
      { city: 'Taipei', site: 'https://police.gov.taipei/' },
    ],
    [
      '新北市政府警察局',
      'police.ntpc.gov.tw',
      'New Taipei City Police Department',
      { city: 'New Taipei', site: 'https://www.police.ntpc.gov.tw/' },
    ],
    [
      '高雄市政府警察局',
      'kmph.gov.tw',
      'Kaohsiung City Police Department',
      { city: 'Kaohsiung', site: 'https://www.kmph.gov.tw/' },
    ],
    [
      '臺中市政府警察局',
      'police.taichung.gov.tw',
      'Taichung City Police Department',
      { city: 'Taichung', site: 'https://www.police.taichung.gov.tw/' },
    ],
    [
      '桃園市政府警察局',
      'typd.gov.tw',
      'Taoyuan Police Department',
      { city: 'Taoyuan', site: 'https://www.typd.gov.tw/' },
    ],
  ],
  'federal-police': [
    [
      '法務部調查局',
      'mjib.gov.tw',
      'Ministry of Justice Investigation Bureau',
      { short: ['MJIB', 'AMLD'], site: 'https://www.mjib.gov.tw/' },
    ],
    ['海洋委員會海巡署', 'cga.gov.tw', 'Coast Guard Administration', { site: 'https://www.cga.gov.tw/' }],
    ['內政部移民署', 'immigration.gov.tw', 'National Immigration Agency', { site: 'https://www.immigration.gov.tw/' }],
  ],
  prosecutor: [
    [
      '法務部',
      'moj.gov.tw mail.moj.gov.tw',
      'Ministry of Justice and prosecutors',
      { short: ['地方檢察署'], site: 'https://www.moj.gov.tw/' },
    ],
  ],
  court: [['司法院', 'judicial.gov.tw', 'Judicial Yuan', { site: 'https://www.judicial.gov.tw/' }]],
  customs: [['財政部關務署', 'customs.gov.tw', 'Customs Administration', { site: 'https://web.customs.gov.tw/' }]],
  regulator: [
    [
      '金融監督管理委員會',
      'fsc.gov.tw',
      'Financial Supervisory Commission',
      { short: ['FSC'], site: 'https://www.fsc.gov.tw/' },
    ],
    [
      '國家通訊傳播委員會',
      'ncc.gov.tw',
      'National Communications Commission',
      { short: ['NCC'], site: 'https://www.ncc.gov.tw/' },
    ],
  ],
});

export const hongKong = agenciesOf('HK', {
  police: [
    [
      '香港警務處',
      'police.gov.hk',
      'Hong Kong Police Force',
      { short: ['HKPF', 'JFIU'], site: 'https://www.police.gov.hk/' },
    ],
  ],
  'federal-police': [
    [
      '廉政公署',
      'icac.org.hk',
      'Independent Commission Against Corruption',
      { short: ['ICAC'], site: 'https://www.icac.org.hk/' },
    ],
    ['入境事務處', 'immd.gov.hk', 'Immigration Department', { site: 'https://www.immd.gov.hk/' }],
  ],
  prosecutor: [['律政司', 'doj.gov.hk', 'Department of Justice', { short: ['DoJ'], site: 'https://www.doj.gov.hk/' }]],
  court: [
    ['香港司法機構', 'judiciary.hk judiciary.gov.hk', 'Judiciary of Hong Kong', { site: 'https://www.judiciary.hk/' }],
  ],
  customs: [['香港海關', 'customs.gov.hk', 'Customs and Excise Department', { site: 'https://www.customs.gov.hk/' }]],
  'police-oversight': [
    [
      '獨立監察警方處理投訴委員會',
      'ipcc.gov.hk',
      'Independent Police Complaints Council',
      { short: ['IPCC'], site: 'https://www.ipcc.gov.hk/' },
    ],
  ],
  regulator: [
    [
      '證券及期貨事務監察委員會',
      'sfc.hk',
      'Securities and Futures Commission',
      { short: ['SFC'], site: 'https://www.sfc.hk/' },
    ],
    [
      '香港金融管理局',
      'hkma.gov.hk',
      'Hong Kong Monetary Authority',
      { short: ['HKMA'], site: 'https://www.hkma.gov.hk/' },
    ],
    [
      '個人資料私隱專員公署',
      'pcpd.org.hk',
      'Privacy Commissioner for Personal Data',
      { short: ['PCPD'], site: 'https://www.pcpd.org.hk/' },
    ],
  ],
});

export const macao = agenciesOf('MO', {
  police: [
    [
      '治安警察局',
      'fsm.gov.mo',
      'Public Security Forces',
      { short: ['PSP', '保安部隊事務局'], site: 'https://www.fsm.gov.mo/' },
    ],
    ['司法警察局', 'pj.gov.mo', 'Judiciary Police', { short: ['PJ'], site: 'https://www.pj.gov.mo/' }],
  ],
  prosecutor: [['檢察院', 'mp.gov.mo', 'Public Prosecutions Office', { site: 'https://www.mp.gov.mo/' }]],
  court: [['澳門特別行政區法院', 'court.gov.mo', 'Courts of Macao', { site: 'https://www.court.gov.mo/' }]],
  'police-oversight': [
    ['廉政公署', 'ccac.org.mo', 'Commission Against Corruption', { short: ['CCAC'], site: 'https://www.ccac.org.mo/' }],
  ],
});

export const china = agenciesOf('CN', {
  police: [
    ['公安部', 'mps.gov.cn', 'Ministry of Public Security', { short: ['MPS'], site: 'https://www.mps.gov.cn/' }],
  ],
  prosecutor: [
    [
      '最高人民检察院',
      'spp.gov.cn',
      'Supreme People’s Procuratorate',
      { short: ['SPP'], site: 'https://www.spp.gov.cn/' },
    ],
  ],
  court: [
    ['最高人民法院', 'court.gov.cn', 'Supreme People’s Court', { short: ['SPC'], site: 'https://www.court.gov.cn/' }],
  ],
  customs: [
    ['海关总署', 'customs.gov.cn', 'General Administration of Customs', { site: 'http://www.customs.gov.cn/' }],
  ],
  regulator: [
    [
      '国家互联网信息办公室',
      'cac.gov.cn',
      'Cyberspace Administration of China',
      { short: ['CAC'], site: 'https://www.cac.gov.cn/' },
    ],
  ],
  government: [['司法部', 'moj.gov.cn', 'Ministry of Justice', { site: 'https://www.moj.gov.cn/' }]],
});
