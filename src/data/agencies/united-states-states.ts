import { unitedStates } from './united-states.ts';

/** State police, attorneys general, courts, prisons; `region` is the state's postal code. */
export const unitedStatesStates = [
  ...unitedStates('AL', {
    police: [['Alabama Law Enforcement Agency', 'alea.gov', '', { short: ['ALEA'] }]],
    prosecutor: [['Alabama Attorney General', 'alabamaag.gov']],
    court: [['Alabama Unified Judicial System', 'alacourt.gov']],
    prison: [['Alabama Department of Corrections', 'doc.alabama.gov']],
    government: [['State of Alabama', 'alabama.gov']],
  }),
  ...unitedStates('AK', {
    police: [['Alaska Department of Public Safety', 'dps.alaska.gov', '', { short: ['Alaska State Troopers'] }]],
    prosecutor: [['Alaska Department of Law', 'law.alaska.gov', '', { short: ['Alaska Attorney General'] }]],
    court: [['Alaska Court System', 'courts.alaska.gov akcourts.gov']],
    prison: [['Alaska Department of Corrections', 'doc.alaska.gov']],
    government: [['State of Alaska', 'alaska.gov']],
  }),
  ...unitedStates('AZ', {
    police: [['Arizona Department of Public Safety', 'azdps.gov', '', { short: ['AZDPS'] }]],
    prosecutor: [['Arizona Attorney General', 'azag.gov']],
    court: [['Arizona Courts', 'azcourts.gov']],
    prison: [
      ['Arizona Department of Corrections, Rehabilitation & Reentry', 'azcorrections.gov', '', { short: ['ADCRR'] }],
    ],
    government: [['State of Arizona', 'az.gov']],
  }),
  ...unitedStates('AR', {
    police: [['Arkansas State Police', 'asp.arkansas.gov', '', { short: ['ASP'] }]],
    prosecutor: [['Arkansas Attorney General', 'arkansasag.gov']],
    court: [['Arkansas Judiciary', 'arcourts.gov']],
    prison: [['Arkansas Department of Corrections', 'doc.arkansas.gov']],
    government: [['State of Arkansas', 'arkansas.gov']],
  }),
  ...unitedStates('CA', {
    police: [['California Highway Patrol', 'chp.ca.gov', '', { short: ['CHP'] }]],
    prosecutor: [
      [
        'California Department of Justice',
        'doj.ca.gov oag.ca.gov',
        '',
        { short: ['California Attorney General', 'Cal DOJ'], site: 'https://oag.ca.gov/' },
      ],
    ],
    court: [['Judicial Branch of California', 'courts.ca.gov jud.ca.gov']],
    prison: [['California Department of Corrections and Rehabilitation', 'cdcr.ca.gov', '', { short: ['CDCR'] }]],
    regulator: [
      ['California Department of Alcoholic Beverage Control', 'abc.ca.gov', '', { short: ['ABC'] }],
      ['California Department of Insurance', 'insurance.ca.gov', '', { short: ['CDI'] }],
      ['California Department of Motor Vehicles Investigations', 'dmv.ca.gov', '', { short: ['DMV'] }],
      ['California Department of Fish and Wildlife', 'wildlife.ca.gov', '', { short: ['CDFW'] }],
      ['California Department of Financial Protection and Innovation', 'dfpi.ca.gov', '', { short: ['DFPI'] }],
    ],
    'police-oversight': [
      ['Commission on Peace Officer Standards and Training', 'post.ca.gov', '', { short: ['POST'] }],
    ],
    government: [['State of California', 'ca.gov']],
  }),
  ...unitedStates('CO', {
    police: [
      ['Colorado State Patrol', 'csp.colorado.gov', '', { short: ['CSP'] }],
      ['Colorado Bureau of Investigation', 'cbi.colorado.gov', '', { short: ['CBI'] }],
    ],
    prosecutor: [['Colorado Attorney General', 'coag.gov']],
    court: [['Colorado Judicial Branch', 'coloradojudicial.gov']],
    prison: [['Colorado Department of Corrections', 'cdoc.colorado.gov']],
    government: [['State of Colorado', 'colorado.gov state.co.us']],
  }),
  ...unitedStates('CT', {
    court: [['Connecticut Judicial Branch', 'jud.ct.gov']],
    government: [
      ['State of Connecticut', 'ct.gov', '', { short: ['Connecticut State Police', 'Connecticut Attorney General'] }],
    ],
  }),
  ...unitedStates('DE', {
    police: [['Delaware State Police', 'dsp.delaware.gov', '', { short: ['DSP'] }]],
    prosecutor: [
      ['Delaware Department of Justice', 'attorneygeneral.delaware.gov', '', { short: ['Delaware Attorney General'] }],
    ],
    court: [['Delaware Courts', 'courts.delaware.gov']],
    prison: [['Delaware Department of Correction', 'doc.delaware.gov']],
    government: [['State of Delaware', 'delaware.gov']],
  }),
  ...unitedStates('FL', {
    police: [
      [
        'Florida Department of Law Enforcement',
        'fdle.state.fl.us',
        '',
        { short: ['FDLE'], site: 'https://www.fdle.state.fl.us/' },
      ],
      [
        'Florida Highway Safety and Motor Vehicles',
        'flhsmv.gov',
        '',
        { short: ['Florida Highway Patrol', 'FHP', 'FLHSMV'] },
      ],
      ['Florida Fish and Wildlife Conservation Commission', 'myfwc.com', '', { short: ['FWC'] }],
    ],
    prosecutor: [['Florida Attorney General', 'myfloridalegal.com']],
    court: [['Florida Courts', 'flcourts.gov flcourts.org']],
    prison: [['Florida Department of Corrections', 'fdc.myflorida.com', '', { short: ['FDC'] }]],
    regulator: [['Florida Department of Financial Services', 'myfloridacfo.com', '', { short: ['DFS'] }]],
  }),
  ...unitedStates('GA', {
    police: [
      ['Georgia Bureau of Investigation', 'gbi.georgia.gov gbi.ga.gov', '', { short: ['GBI'] }],
      ['Georgia Department of Public Safety', 'dps.georgia.gov', '', { short: ['Georgia State Patrol', 'GSP'] }],
    ],
    prosecutor: [['Georgia Attorney General', 'law.georgia.gov law.ga.gov']],
    court: [['Judicial Council of Georgia', 'georgiacourts.gov']],
    prison: [['Georgia Department of Corrections', 'gdc.georgia.gov gdc.ga.gov', '', { short: ['GDC'] }]],
    government: [['State of Georgia', 'georgia.gov ga.gov']],
  }),
  ...unitedStates('HI', {
    police: [['Hawaii Department of Law Enforcement', 'law.hawaii.gov', '', { short: ['DLE'] }]],
    prosecutor: [['Hawaii Department of the Attorney General', 'ag.hawaii.gov']],
    court: [['Hawaii State Judiciary', 'courts.state.hi.us', '', { site: 'https://www.courts.state.hi.us/' }]],
    government: [['State of Hawaii', 'hawaii.gov']],
  }),
  ...unitedStates('ID', {
    police: [['Idaho State Police', 'isp.idaho.gov']],
    prosecutor: [['Idaho Attorney General', 'ag.idaho.gov']],
    court: [['Idaho Supreme Court', 'isc.idaho.gov']],
    prison: [['Idaho Department of Correction', 'idoc.idaho.gov']],
    government: [['State of Idaho', 'idaho.gov']],
  }),
  ...unitedStates('IL', {
    police: [['Illinois State Police', 'isp.illinois.gov isp.state.il.us']],
    prosecutor: [['Illinois Attorney General', 'illinoisattorneygeneral.gov ilag.gov']],
    court: [['Illinois Courts', 'illinoiscourts.gov']],
    prison: [['Illinois Department of Corrections', 'idoc.illinois.gov', '', { short: ['IDOC'] }]],
    government: [['State of Illinois', 'illinois.gov']],
  }),
  ...unitedStates('IN', {
    police: [['Indiana State Police', 'isp.in.gov']],
    prosecutor: [['Indiana Attorney General', 'atg.in.gov']],
    court: [['Indiana Judicial Branch', 'courts.in.gov']],
    prison: [['Indiana Department of Correction', 'idoc.in.gov']],
    government: [['State of Indiana', 'in.gov']],
  }),
  ...unitedStates('IA', {
    police: [
      [
        'Iowa Department of Public Safety',
        'dps.iowa.gov dps.state.ia.us',
        '',
        { short: ['Iowa State Patrol', 'Iowa DCI'] },
      ],
    ],
    prosecutor: [['Iowa Attorney General', 'iowaattorneygeneral.gov ag.iowa.gov']],
    court: [['Iowa Judicial Branch', 'iowacourts.gov']],
    prison: [['Iowa Department of Corrections', 'doc.iowa.gov']],
    government: [['State of Iowa', 'iowa.gov']],
  }),
  ...unitedStates('KS', {
    police: [
      ['Kansas Bureau of Investigation', 'kbi.ks.gov', '', { short: ['KBI'] }],
      ['Kansas Highway Patrol', 'kansashighwaypatrol.gov', '', { short: ['KHP'] }],
    ],
    prosecutor: [['Kansas Attorney General', 'ag.ks.gov']],
    court: [['Kansas Judicial Branch', 'kscourts.gov kscourts.org']],
    prison: [['Kansas Department of Corrections', 'doc.ks.gov']],
    government: [['State of Kansas', 'ks.gov kansas.gov']],
  }),
  ...unitedStates('KY', {
    police: [['Kentucky State Police', 'kentuckystatepolice.ky.gov', '', { short: ['KSP'] }]],
    prosecutor: [['Kentucky Attorney General', 'ag.ky.gov']],
    court: [['Kentucky Court of Justice', 'kycourts.gov kycourts.net']],
    prison: [['Kentucky Department of Corrections', 'corrections.ky.gov']],
    government: [['Commonwealth of Kentucky', 'ky.gov kentucky.gov']],
  }),
  ...unitedStates('LA', {
    police: [['Louisiana State Police', 'lsp.org', '', { short: ['LSP'] }]],
    prosecutor: [
      [
        'Louisiana Department of Justice',
        'ag.louisiana.gov',
        '',
        { short: ['Louisiana Attorney General'], site: 'https://www.ag.state.la.us/' },
      ],
    ],
    court: [['Louisiana Supreme Court', 'lasc.org']],
    prison: [['Louisiana Department of Public Safety and Corrections', 'doc.la.gov']],
    government: [['State of Louisiana', 'la.gov louisiana.gov']],
  }),
  ...unitedStates('ME', {
    court: [['State of Maine Judicial Branch', 'courts.maine.gov']],
    government: [['State of Maine', 'maine.gov', '', { short: ['Maine State Police', 'Maine Attorney General'] }]],
  }),
  ...unitedStates('MD', {
    police: [
      ['Maryland State Police', 'mdsp.maryland.gov', '', { short: ['MSP'], site: 'https://mdsp.maryland.gov/' }],
    ],
    prosecutor: [['Maryland Attorney General', 'marylandattorneygeneral.gov oag.state.md.us']],
    court: [['Maryland Judiciary', 'mdcourts.gov']],
    prison: [
      [
        'Maryland Department of Public Safety and Correctional Services',
        'dpscs.maryland.gov',
        '',
        { short: ['DPSCS'] },
      ],
    ],
    government: [['State of Maryland', 'maryland.gov']],
  }),
  ...unitedStates('MA', {
    government: [
      [
        'Commonwealth of Massachusetts',
        'mass.gov state.ma.us',
        '',
        { short: ['Massachusetts State Police', 'Massachusetts Attorney General'] },
      ],
    ],
    police: [
      [
        'Massachusetts State Police (mail)',
        'pol.state.ma.us',
        '',
        { site: 'https://www.mass.gov/orgs/massachusetts-state-police' },
      ],
    ],
    court: [['Massachusetts Trial Court', 'jud.state.ma.us', '', { site: 'https://www.mass.gov/orgs/trial-court' }]],
  }),
  ...unitedStates('MI', {
    court: [['Michigan Courts', 'courts.michigan.gov', '', { site: 'https://www.courts.michigan.gov/' }]],
    government: [
      ['State of Michigan', 'michigan.gov', '', { short: ['Michigan State Police', 'Michigan Attorney General'] }],
    ],
  }),
  ...unitedStates('MN', {
    police: [
      [
        'Minnesota Department of Public Safety',
        'dps.mn.gov',
        '',
        { short: ['Bureau of Criminal Apprehension', 'BCA', 'Minnesota State Patrol'] },
      ],
    ],
    prosecutor: [['Minnesota Attorney General', 'ag.state.mn.us', '', { site: 'https://www.ag.state.mn.us/' }]],
    court: [['Minnesota Judicial Branch', 'mncourts.gov courts.state.mn.us']],
    government: [['State of Minnesota', 'mn.gov state.mn.us']],
  }),
  ...unitedStates('MS', {
    police: [['Mississippi Department of Public Safety', 'dps.ms.gov', '', { short: ['Mississippi Highway Patrol'] }]],
    prosecutor: [['Mississippi Attorney General', 'ago.ms.gov']],
    court: [['State of Mississippi Judiciary', 'courts.ms.gov']],
    prison: [['Mississippi Department of Corrections', 'mdoc.ms.gov']],
    government: [['State of Mississippi', 'ms.gov']],
  }),
  ...unitedStates('MO', {
    police: [['Missouri State Highway Patrol', 'mshp.dps.mo.gov', '', { short: ['MSHP'] }]],
    prosecutor: [['Missouri Attorney General', 'ago.mo.gov']],
    court: [['Missouri Courts', 'courts.mo.gov', '', { site: 'https://www.courts.mo.gov/' }]],
    prison: [['Missouri Department of Corrections', 'doc.mo.gov']],
    government: [['State of Missouri', 'mo.gov']],
  }),
  ...unitedStates('MT', {
    police: [
      [
        'Montana Department of Justice',
        'dojmt.gov',
        '',
        { short: ['Montana Attorney General', 'Montana Highway Patrol'] },
      ],
    ],
    court: [['Montana Judicial Branch', 'courts.mt.gov']],
    prison: [['Montana Department of Corrections', 'cor.mt.gov']],
    government: [['State of Montana', 'mt.gov']],
  }),
  ...unitedStates('NE', {
    police: [['Nebraska State Patrol', 'statepatrol.nebraska.gov', '', { short: ['NSP'] }]],
    prosecutor: [['Nebraska Attorney General', 'ago.nebraska.gov']],
    court: [
      ['Nebraska Judicial Branch', 'supremecourt.nebraska.gov', '', { site: 'https://supremecourt.nebraska.gov/' }],
    ],
    prison: [['Nebraska Department of Correctional Services', 'corrections.nebraska.gov']],
    government: [['State of Nebraska', 'nebraska.gov']],
  }),
  ...unitedStates('NV', {
    police: [
      ['Nevada Department of Public Safety', 'dps.nv.gov dps.state.nv.us', '', { short: ['Nevada State Police'] }],
    ],
    prosecutor: [['Nevada Attorney General', 'ag.nv.gov']],
    court: [['Nevada Judiciary', 'nvcourts.gov']],
    prison: [['Nevada Department of Corrections', 'doc.nv.gov']],
    regulator: [['Nevada Gaming Control Board', 'gaming.nv.gov gcb.nv.gov', '', { short: ['NGCB'] }]],
    government: [['State of Nevada', 'nv.gov']],
  }),
  ...unitedStates('NH', {
    police: [['New Hampshire Department of Safety', 'dos.nh.gov', '', { short: ['New Hampshire State Police'] }]],
    prosecutor: [
      ['New Hampshire Department of Justice', 'doj.nh.gov', '', { short: ['New Hampshire Attorney General'] }],
    ],
    court: [['New Hampshire Judicial Branch', 'courts.nh.gov courts.state.nh.us']],
    government: [['State of New Hampshire', 'nh.gov']],
  }),
  ...unitedStates('NJ', {
    police: [['New Jersey State Police', 'njsp.gov njsp.org', '', { short: ['NJSP'] }]],
    prosecutor: [['New Jersey Office of the Attorney General', 'njoag.gov']],
    court: [['New Jersey Courts', 'njcourts.gov']],
    government: [['State of New Jersey', 'nj.gov']],
  }),
  ...unitedStates('NM', {
    police: [['New Mexico Department of Public Safety', 'dps.nm.gov', '', { short: ['New Mexico State Police'] }]],
    prosecutor: [
      ['New Mexico Department of Justice', 'nmdoj.gov nmag.gov', '', { short: ['New Mexico Attorney General'] }],
    ],
    court: [['New Mexico Courts', 'nmcourts.gov']],
    prison: [['New Mexico Corrections Department', 'cd.nm.gov']],
    government: [['State of New Mexico', 'nm.gov']],
  }),
  ...unitedStates('NY', {
    police: [['New York State Police', 'troopers.ny.gov', '', { short: ['NYSP'] }]],
    prosecutor: [['New York State Attorney General', 'ag.ny.gov', '', { short: ['NYAG'] }]],
    court: [['New York State Unified Court System', 'nycourts.gov', '', { short: ['NYCOURTS'] }]],
    prison: [
      ['New York State Department of Corrections and Community Supervision', 'doccs.ny.gov', '', { short: ['DOCCS'] }],
    ],
    regulator: [
      ['New York State Department of Financial Services', 'dfs.ny.gov', '', { short: ['NYDFS'] }],
      [
        'New York State Division of Criminal Justice Services',
        'criminaljustice.ny.gov dcjs.ny.gov',
        '',
        { short: ['DCJS'] },
      ],
    ],
    government: [['State of New York', 'ny.gov']],
  }),
  ...unitedStates('NC', {
    police: [
      ['North Carolina State Bureau of Investigation', 'ncsbi.gov', '', { short: ['NCSBI', 'SBI'] }],
      [
        'North Carolina Department of Public Safety',
        'ncdps.gov',
        '',
        { short: ['North Carolina State Highway Patrol', 'NCDPS'] },
      ],
    ],
    prosecutor: [
      ['North Carolina Department of Justice', 'ncdoj.gov', '', { short: ['North Carolina Attorney General'] }],
    ],
    court: [['North Carolina Judicial Branch', 'nccourts.gov nccourts.org']],
    government: [['State of North Carolina', 'nc.gov']],
  }),
  ...unitedStates('ND', {
    prosecutor: [['North Dakota Attorney General', 'attorneygeneral.nd.gov']],
    court: [['North Dakota Courts', 'ndcourts.gov']],
    government: [
      [
        'State of North Dakota',
        'nd.gov',
        '',
        { short: ['North Dakota Highway Patrol', 'North Dakota Bureau of Criminal Investigation'] },
      ],
    ],
  }),
  ...unitedStates('OH', {
    police: [
      ['Ohio State Highway Patrol', 'statepatrol.ohio.gov', '', { short: ['OSHP'] }],
      ['Ohio Department of Public Safety', 'publicsafety.ohio.gov dps.ohio.gov'],
    ],
    prosecutor: [
      [
        'Ohio Attorney General',
        'ohioattorneygeneral.gov ohioago.gov',
        '',
        { short: ['Ohio Bureau of Criminal Investigation', 'Ohio BCI'] },
      ],
    ],
    court: [['Supreme Court of Ohio', 'supremecourt.ohio.gov sc.ohio.gov']],
    prison: [['Ohio Department of Rehabilitation and Correction', 'drc.ohio.gov']],
    government: [['State of Ohio', 'ohio.gov']],
  }),
  ...unitedStates('OK', {
    police: [
      ['Oklahoma State Bureau of Investigation', 'osbi.ok.gov', '', { short: ['OSBI'] }],
      ['Oklahoma Department of Public Safety', 'dps.ok.gov', '', { short: ['Oklahoma Highway Patrol', 'OHP'] }],
      ['Oklahoma Bureau of Narcotics', 'obn.ok.gov', '', { short: ['OBN'] }],
    ],
    prosecutor: [['Oklahoma Attorney General', 'oag.ok.gov']],
    court: [['Oklahoma State Courts Network', 'oscn.net']],
    prison: [['Oklahoma Department of Corrections', 'doc.ok.gov']],
    government: [['State of Oklahoma', 'ok.gov oklahoma.gov']],
  }),
  ...unitedStates('OR', {
    police: [['Oregon State Police', 'osp.oregon.gov', '', { short: ['OSP'], site: 'https://www.oregon.gov/osp' }]],
    prosecutor: [
      [
        'Oregon Department of Justice',
        'doj.oregon.gov doj.state.or.us',
        '',
        { short: ['Oregon Attorney General'], site: 'https://www.doj.state.or.us/' },
      ],
    ],
    court: [
      [
        'Oregon Judicial Department',
        'courts.oregon.gov ojd.state.or.us',
        '',
        { site: 'https://www.courts.oregon.gov/' },
      ],
    ],
    government: [['State of Oregon', 'oregon.gov']],
  }),
  ...unitedStates('PA', {
    police: [['Pennsylvania State Police', 'psp.pa.gov', '', { short: ['PSP'] }]],
    prosecutor: [['Pennsylvania Office of Attorney General', 'attorneygeneral.gov']],
    court: [['Unified Judicial System of Pennsylvania', 'pacourts.us']],
    prison: [['Pennsylvania Department of Corrections', 'cor.pa.gov']],
    government: [['Commonwealth of Pennsylvania', 'pa.gov']],
  }),
  ...unitedStates('RI', {
    police: [['Rhode Island State Police', 'risp.ri.gov', '', { short: ['RISP'] }]],
    prosecutor: [['Rhode Island Attorney General', 'riag.ri.gov']],
    court: [['Rhode Island Judiciary', 'courts.ri.gov', '', { site: 'https://www.courts.ri.gov/' }]],
    prison: [['Rhode Island Department of Corrections', 'doc.ri.gov']],
    government: [['State of Rhode Island', 'ri.gov']],
  }),
  ...unitedStates('SC', {
    police: [
      ['South Carolina Law Enforcement Division', 'sled.sc.gov', '', { short: ['SLED'] }],
      [
        'South Carolina Department of Public Safety',
        'scdps.sc.gov scdps.gov',
        '',
        { short: ['South Carolina Highway Patrol'] },
      ],
    ],
    prosecutor: [['South Carolina Attorney General', 'scag.gov']],
    court: [['South Carolina Judicial Branch', 'sccourts.org']],
    prison: [['South Carolina Department of Corrections', 'doc.sc.gov']],
    government: [['State of South Carolina', 'sc.gov']],
  }),
  ...unitedStates('SD', {
    police: [
      ['South Dakota Department of Public Safety', 'dps.sd.gov', '', { short: ['South Dakota Highway Patrol'] }],
    ],
    prosecutor: [
      [
        'South Dakota Attorney General',
        'atg.sd.gov',
        '',
        { short: ['South Dakota Division of Criminal Investigation'] },
      ],
    ],
    court: [['South Dakota Unified Judicial System', 'ujs.sd.gov']],
    prison: [['South Dakota Department of Corrections', 'doc.sd.gov']],
    government: [['State of South Dakota', 'sd.gov state.sd.us']],
  }),
  ...unitedStates('TN', {
    court: [['Tennessee State Courts', 'tncourts.gov']],
    government: [
      [
        'State of Tennessee',
        'tn.gov',
        '',
        {
          short: ['Tennessee Bureau of Investigation', 'TBI', 'Tennessee Highway Patrol', 'Tennessee Attorney General'],
        },
      ],
    ],
  }),
  ...unitedStates('TX', {
    police: [
      [
        'Texas Department of Public Safety',
        'dps.texas.gov',
        '',
        { short: ['Texas DPS', 'Texas Rangers', 'Texas Highway Patrol'] },
      ],
      ['Texas Parks and Wildlife Department', 'tpwd.texas.gov', '', { short: ['TPWD'] }],
    ],
    prosecutor: [['Texas Attorney General', 'texasattorneygeneral.gov oag.texas.gov']],
    court: [['Texas Judicial Branch', 'txcourts.gov']],
    prison: [['Texas Department of Criminal Justice', 'tdcj.texas.gov', '', { short: ['TDCJ'] }]],
    regulator: [
      ['Texas Alcoholic Beverage Commission', 'tabc.texas.gov', '', { short: ['TABC'] }],
      ['Texas State Securities Board', 'ssb.texas.gov'],
      ['Texas Department of Insurance', 'tdi.texas.gov', '', { short: ['TDI'] }],
    ],
    'police-oversight': [['Texas Commission on Law Enforcement', 'tcole.texas.gov', '', { short: ['TCOLE'] }]],
    government: [['State of Texas', 'texas.gov']],
  }),
  ...unitedStates('UT', {
    police: [
      [
        'Utah Department of Public Safety',
        'dps.utah.gov publicsafety.utah.gov',
        '',
        { short: ['Utah Highway Patrol'] },
      ],
    ],
    prosecutor: [['Utah Attorney General', 'attorneygeneral.utah.gov agutah.gov']],
    court: [['Utah State Courts', 'utcourts.gov']],
    prison: [['Utah Department of Corrections', 'corrections.utah.gov']],
    government: [['State of Utah', 'utah.gov']],
  }),
  ...unitedStates('VT', {
    police: [['Vermont State Police', 'vsp.vermont.gov', '', { short: ['VSP'] }]],
    prosecutor: [['Vermont Attorney General', 'ago.vermont.gov']],
    court: [['Vermont Judiciary', 'vermontjudiciary.org']],
    prison: [['Vermont Department of Corrections', 'doc.vermont.gov']],
    government: [['State of Vermont', 'vermont.gov']],
  }),
  ...unitedStates('VA', {
    police: [['Virginia State Police', 'vsp.virginia.gov', '', { short: ['VSP'] }]],
    prosecutor: [['Virginia Attorney General', 'oag.state.va.us', '', { site: 'https://www.oag.state.va.us/' }]],
    court: [['Virginia Judicial System', 'vacourts.gov courts.state.va.us']],
    prison: [['Virginia Department of Corrections', 'vadoc.virginia.gov']],
    government: [['Commonwealth of Virginia', 'virginia.gov']],
  }),
  ...unitedStates('WA', {
    police: [['Washington State Patrol', 'wsp.wa.gov', '', { short: ['WSP'] }]],
    prosecutor: [['Washington State Attorney General', 'atg.wa.gov']],
    court: [['Washington Courts', 'courts.wa.gov']],
    prison: [['Washington State Department of Corrections', 'doc.wa.gov doc1.wa.gov']],
    government: [['State of Washington', 'wa.gov']],
  }),
  ...unitedStates('WV', {
    police: [['West Virginia State Police', 'wvsp.gov', '', { short: ['WVSP'] }]],
    prosecutor: [['West Virginia Attorney General', 'ago.wv.gov wvago.gov']],
    court: [['West Virginia Judiciary', 'courtswv.gov']],
    government: [['State of West Virginia', 'wv.gov']],
  }),
  ...unitedStates('WI', {
    prosecutor: [
      [
        'Wisconsin Department of Justice',
        'doj.state.wi.us wisdoj.gov',
        '',
        { short: ['Wisconsin DCI'], site: 'https://www.doj.state.wi.us/' },
      ],
    ],
    court: [['Wisconsin Court System', 'wicourts.gov']],
    prison: [['Wisconsin Department of Corrections', 'doc.wi.gov wisconsin.gov']],
    government: [['State of Wisconsin', 'wi.gov']],
  }),
  ...unitedStates('WY', {
    prosecutor: [
      ['Wyoming Attorney General', 'ag.wyo.gov', '', { short: ['Wyoming Division of Criminal Investigation'] }],
    ],
    court: [['Wyoming Judicial Branch', 'wyocourts.gov courts.state.wy.us']],
    prison: [['Wyoming Department of Corrections', 'corrections.wyo.gov']],
    government: [['State of Wyoming', 'wyo.gov', '', { short: ['Wyoming Highway Patrol'] }]],
  }),
  ...unitedStates('DC', {
    police: [
      [
        'Metropolitan Police Department of the District of Columbia',
        'mpdc.dc.gov',
        '',
        { short: ['MPDC', 'MPD', 'Metropolitan Police Department'] },
      ],
    ],
    prosecutor: [['Office of the Attorney General for the District of Columbia', 'oag.dc.gov']],
    court: [
      ['District of Columbia Courts', 'dccourts.gov'],
      ['Court Services and Offender Supervision Agency', 'csosa.gov', '', { short: ['CSOSA'] }],
    ],
    prison: [['DC Department of Corrections', 'doc.dc.gov']],
    government: [['Government of the District of Columbia', 'dc.gov']],
  }),
  ...unitedStates('PR', {
    police: [['Policía de Puerto Rico', 'policia.pr.gov', 'Puerto Rico Police Bureau', { short: ['NPPR'] }]],
    prosecutor: [['Departamento de Justicia de Puerto Rico', 'justicia.pr.gov', 'Puerto Rico Department of Justice']],
    government: [['Gobierno de Puerto Rico', 'pr.gov', 'Government of Puerto Rico']],
  }),
  ...unitedStates('GU', {
    police: [['Guam Police Department', 'gpd.guam.gov', '', { short: ['GPD'] }]],
    prosecutor: [['Office of the Attorney General of Guam', 'oagguam.org']],
    government: [['Government of Guam', 'guam.gov']],
  }),
  ...unitedStates('VI', {
    police: [['Virgin Islands Police Department', 'vipd.vi.gov', '', { short: ['VIPD'] }]],
    government: [['Government of the United States Virgin Islands', 'vi.gov']],
  }),
];
