import type { LanguageForm } from '../../../app/language/language-form';

/** Who speaks: what it is about differs between them, as it does in a real hearing. */
export type Voice = 'resident' | 'youth' | 'elders' | 'disability' | 'employees' | 'organisation';

interface Words {
  claims: string[];
  reasons: string[];
  wishes: string[];
}

/** A matter that many speak about, with what is said about it in both forms. */
export interface Matter {
  key: string;
  /** The planners' theme for it, and the theme above. */
  theme: string;
  parent: string;
  /** Who speaks about it more than others do. */
  leans: Voice[];
  said: Record<LanguageForm, Words>;
}

/** {stad} is replaced by a place. */
export const matters: Matter[] = [
  {
    key: 'buss',
    theme: 'Buss og ferje',
    parent: 'Samferdsel',
    leans: ['youth', 'elders'],
    said: {
      nn: {
        claims: [
          'Bussen frå {stad} går berre to gonger om dagen.',
          'Etter klokka seks om kvelden kjem ingen seg heim til {stad} utan bil.',
          'Ferja og bussen på {stad} ventar ikkje på kvarandre.',
        ],
        reasons: [
          'Dei som ikkje har førarkort, blir sitjande heime.',
          'Foreldra må køyre til kvar einaste trening.',
          'Det går ut over både vener, arbeid og legetimar.',
        ],
        wishes: [
          'Set opp ein kveldsavgang til {stad} på kvardagar.',
          'Ta inn eit tiltak om bestillingsskyss i planen.',
          'Kommunen må krevje korrespondanse i neste anbod.',
        ],
      },
      nb: {
        claims: [
          'Bussen fra {stad} går bare to ganger om dagen.',
          'Etter klokka seks om kvelden kommer ingen seg hjem til {stad} uten bil.',
          'Fergen og bussen på {stad} venter ikke på hverandre.',
        ],
        reasons: [
          'De som ikke har førerkort, blir sittende hjemme.',
          'Foreldrene må kjøre til hver eneste trening.',
          'Det går ut over både venner, arbeid og legetimer.',
        ],
        wishes: [
          'Sett opp en kveldsavgang til {stad} på hverdager.',
          'Ta inn et tiltak om bestillingsskyss i planen.',
          'Kommunen må kreve korrespondanse i neste anbud.',
        ],
      },
    },
  },
  {
    key: 'gangveg',
    theme: 'Gangveg og trygg ferdsel',
    parent: 'Samferdsel',
    leans: ['resident', 'disability'],
    said: {
      nn: {
        claims: [
          'Vegen gjennom {stad} har ikkje fortau.',
          'Ungane går i mørke langs fylkesvegen ved {stad}.',
          'Kryssinga ved {stad} er farleg om vinteren.',
        ],
        reasons: [
          'Trailerane held høg fart, og sikta er dårleg.',
          'Med rullestol eller barnevogn kjem ein ikkje fram når det ligg snø.',
          'Vi har sett fleire nestenulukker dei siste åra.',
        ],
        wishes: [
          'Bygg gangveg frå skulen til {stad} før 2030.',
          'Set opp lys og lågare fartsgrense.',
          'Brøyt gangvegane før bilvegane.',
        ],
      },
      nb: {
        claims: [
          'Veien gjennom {stad} har ikke fortau.',
          'Barna går i mørket langs fylkesveien ved {stad}.',
          'Krysningen ved {stad} er farlig om vinteren.',
        ],
        reasons: [
          'Trailerne holder høy fart, og sikten er dårlig.',
          'Med rullestol eller barnevogn kommer man ikke fram når det ligger snø.',
          'Vi har sett flere nestenulykker de siste årene.',
        ],
        wishes: [
          'Bygg gangvei fra skolen til {stad} før 2030.',
          'Sett opp lys og lavere fartsgrense.',
          'Brøyt gangveiene før bilveiene.',
        ],
      },
    },
  },
  {
    key: 'ladestasjon',
    theme: 'Straum og lading',
    parent: 'Samferdsel',
    leans: ['organisation'],
    said: {
      nn: {
        claims: [
          'Det finst ikkje hurtiglading mellom {stad} og fjellovergangen.',
          'Straumnettet på {stad} toler ikkje meir.',
          'Småbåthamna på {stad} manglar landstraum.',
        ],
        reasons: [
          'Verksemdene våre får ikkje utvida.',
          'Turistane køyrer forbi i staden for å stoppe.',
          'Klimamåla i planen blir ståande på papiret.',
        ],
        wishes: [
          'Planen bør seie kven som har ansvar for nettet.',
          'Set av areal til lading ved {stad}.',
          'Lag ein energiplan saman med næringslivet.',
        ],
      },
      nb: {
        claims: [
          'Det finnes ikke hurtiglading mellom {stad} og fjellovergangen.',
          'Strømnettet på {stad} tåler ikke mer.',
          'Småbåthavna på {stad} mangler landstrøm.',
        ],
        reasons: [
          'Virksomhetene våre får ikke utvidet.',
          'Turistene kjører forbi i stedet for å stoppe.',
          'Klimamålene i planen blir stående på papiret.',
        ],
        wishes: [
          'Planen bør si hvem som har ansvar for nettet.',
          'Sett av areal til lading ved {stad}.',
          'Lag en energiplan sammen med næringslivet.',
        ],
      },
    },
  },
  {
    key: 'skule',
    theme: 'Skulestruktur',
    parent: 'Oppvekst',
    leans: ['resident', 'employees'],
    said: {
      nn: {
        claims: [
          'Grendeskulen på {stad} må bestå.',
          'Planen seier for lite om skulen på {stad}.',
          'Klasserommet på {stad} er fullt, og barnehagen ved sida av står halvtom.',
        ],
        reasons: [
          'Når skulen forsvinn, flyttar småbarnsfamiliane etter.',
          'Ein time i buss kvar veg er for lenge for seksåringar.',
          'Lærarane kjenner kvart barn, og det ser vi på trivselen.',
        ],
        wishes: [
          'Skriv i planen at skulestrukturen ligg fast til 2032.',
          'Bruk ledige rom på {stad} til kulturskule.',
          'Spør elevane før de avgjer noko.',
        ],
      },
      nb: {
        claims: [
          'Grendeskolen på {stad} må bestå.',
          'Planen sier for lite om skolen på {stad}.',
          'Klasserommet på {stad} er fullt, og barnehagen ved siden av står halvtom.',
        ],
        reasons: [
          'Når skolen forsvinner, flytter småbarnsfamiliene etter.',
          'En time i buss hver vei er for lenge for seksåringer.',
          'Lærerne kjenner hvert barn, og det ser vi på trivselen.',
        ],
        wishes: [
          'Skriv i planen at skolestrukturen ligger fast til 2032.',
          'Bruk ledige rom på {stad} til kulturskole.',
          'Spør elevene før dere avgjør noe.',
        ],
      },
    },
  },
  {
    key: 'fritid',
    theme: 'Møteplassar for unge',
    parent: 'Oppvekst',
    leans: ['youth'],
    said: {
      nn: {
        claims: [
          'Det finst ingen stad å vere på {stad} etter skuletid.',
          'Fritidsklubben på {stad} er open éin kveld i veka.',
          'Alt som er for ungdom, er fotball.',
        ],
        reasons: [
          'Dei som ikkje driv med idrett, blir heime med mobilen.',
          'Vi vil ha ein plass utan vaksne som styrer alt.',
          'Det kostar for mykje å vere med på noko.',
        ],
        wishes: [
          'Opne klubben på {stad} tre kveldar i veka.',
          'La ungdomen sjølv møblere og drive lokalet.',
          'Lag ein skatepark og eit øvingsrom.',
        ],
      },
      nb: {
        claims: [
          'Det finnes ikke noe sted å være på {stad} etter skoletid.',
          'Fritidsklubben på {stad} er åpen én kveld i uka.',
          'Alt som er for ungdom, er fotball.',
        ],
        reasons: [
          'De som ikke driver med idrett, blir hjemme med mobilen.',
          'Vi vil ha et sted uten voksne som styrer alt.',
          'Det koster for mye å være med på noe.',
        ],
        wishes: [
          'Åpne klubben på {stad} tre kvelder i uka.',
          'La ungdommen selv møblere og drive lokalet.',
          'Lag en skatepark og et øvingsrom.',
        ],
      },
    },
  },
  {
    key: 'psykisk',
    theme: 'Psykisk helse',
    parent: 'Helse og omsorg',
    leans: ['youth', 'employees'],
    said: {
      nn: {
        claims: [
          'Ventetida hos helsesjukepleiaren er fleire veker.',
          'Mange på {stad} strevar med einsemd.',
          'Lågterskeltilbodet er stengt når folk treng det mest.',
        ],
        reasons: [
          'Å vente gjer det berre verre.',
          'Det er vanskeleg å ta den første telefonen.',
          'Vi ser at dei som ikkje får hjelp tidleg, treng mykje meir seinare.',
        ],
        wishes: [
          'Ha helsesjukepleiar på skulen kvar dag.',
          'Opne eit lågterskeltilbod på {stad} om kvelden.',
          'Planen må ha eit mål for ventetid.',
        ],
      },
      nb: {
        claims: [
          'Ventetiden hos helsesykepleieren er flere uker.',
          'Mange på {stad} strever med ensomhet.',
          'Lavterskeltilbudet er stengt når folk trenger det mest.',
        ],
        reasons: [
          'Å vente gjør det bare verre.',
          'Det er vanskelig å ta den første telefonen.',
          'Vi ser at de som ikke får hjelp tidlig, trenger mye mer senere.',
        ],
        wishes: [
          'Ha helsesykepleier på skolen hver dag.',
          'Åpne et lavterskeltilbud på {stad} om kvelden.',
          'Planen må ha et mål for ventetid.',
        ],
      },
    },
  },
  {
    key: 'sjukeheim',
    theme: 'Sjukeheim og omsorgsbustader',
    parent: 'Helse og omsorg',
    leans: ['elders'],
    said: {
      nn: {
        claims: [
          'Omsorgssenteret på {stad} må ikkje leggjast ned.',
          'Det manglar omsorgsbustader i {stad}.',
          'Ektefolk blir skilde når den eine må på sjukeheim.',
        ],
        reasons: [
          'Gamle menneske toler flytting dårleg.',
          'Pårørande kan ikkje køyre ein time kvar veg for eit besøk.',
          'Her kjenner folk kvarandre, og det er god helse i det.',
        ],
        wishes: [
          'Bygg seks omsorgsbustader ved {stad} i første planperiode.',
          'Gje ektepar rett til å bu saman.',
          'Før de stengjer noko, må noko nytt stå ferdig.',
        ],
      },
      nb: {
        claims: [
          'Omsorgssenteret på {stad} må ikke legges ned.',
          'Det mangler omsorgsboliger i {stad}.',
          'Ektefolk blir skilt når den ene må på sykehjem.',
        ],
        reasons: [
          'Gamle mennesker tåler flytting dårlig.',
          'Pårørende kan ikke kjøre en time hver vei for et besøk.',
          'Her kjenner folk hverandre, og det er god helse i det.',
        ],
        wishes: [
          'Bygg seks omsorgsboliger ved {stad} i første planperiode.',
          'Gi ektepar rett til å bo sammen.',
          'Før dere stenger noe, må noe nytt stå ferdig.',
        ],
      },
    },
  },
  {
    key: 'bemanning',
    theme: 'Bemanning og arbeidsmiljø',
    parent: 'Helse og omsorg',
    leans: ['employees'],
    said: {
      nn: {
        claims: [
          'Turnusen i heimetenesta går ikkje opp.',
          'Halvparten av vaktene på {stad} blir dekte av vikarar.',
          'Planen legg nye oppgåver på dei same folka.',
        ],
        reasons: [
          'Vi går frå brukarar med dårleg samvit kvar dag.',
          'Sjukefråværet aukar når ingen får pause.',
          'Dei nyutdanna sluttar etter eitt år.',
        ],
        wishes: [
          'Tilby heile stillingar frå første dag.',
          'Rekn ut kva tiltaka krev av årsverk.',
          'Lag bustader til dei som vil arbeide på {stad}.',
        ],
      },
      nb: {
        claims: [
          'Turnusen i hjemmetjenesten går ikke opp.',
          'Halvparten av vaktene på {stad} blir dekket av vikarer.',
          'Planen legger nye oppgaver på de samme folkene.',
        ],
        reasons: [
          'Vi går fra brukere med dårlig samvittighet hver dag.',
          'Sykefraværet øker når ingen får pause.',
          'De nyutdannede slutter etter ett år.',
        ],
        wishes: [
          'Tilby hele stillinger fra første dag.',
          'Regn ut hva tiltakene krever av årsverk.',
          'Lag boliger til dem som vil arbeide på {stad}.',
        ],
      },
    },
  },
  {
    key: 'tilgjenge',
    theme: 'Universell utforming',
    parent: 'Likeverd',
    leans: ['disability', 'elders'],
    said: {
      nn: {
        claims: [
          'Kommunehuset på {stad} har framleis trapp og ingen rampe.',
          'Teleslynga i møtesalen verkar ikkje.',
          'Turvegen ved {stad} er open berre for dei som går godt.',
        ],
        reasons: [
          'Vi blir ståande utanfor, heilt bokstaveleg.',
          'Lova har kravd dette i mange år.',
          'Det som er bra for rullestol, er bra for alle.',
        ],
        wishes: [
          'Lag ei liste med fristar for kvart bygg.',
          'Ta oss med før de teiknar, ikkje etterpå.',
          'Set av eit fast beløp kvart år til {stad}.',
        ],
      },
      nb: {
        claims: [
          'Kommunehuset på {stad} har fortsatt trapp og ingen rampe.',
          'Teleslyngen i møtesalen virker ikke.',
          'Turveien ved {stad} er åpen bare for dem som går godt.',
        ],
        reasons: [
          'Vi blir stående utenfor, helt bokstavelig.',
          'Loven har krevd dette i mange år.',
          'Det som er bra for rullestol, er bra for alle.',
        ],
        wishes: [
          'Lag en liste med frister for hvert bygg.',
          'Ta oss med før dere tegner, ikke etterpå.',
          'Sett av et fast beløp hvert år til {stad}.',
        ],
      },
    },
  },
  {
    key: 'digital',
    theme: 'Digitale tenester',
    parent: 'Likeverd',
    leans: ['elders', 'disability'],
    said: {
      nn: {
        claims: [
          'Alt skal gjerast på nett, og mange på {stad} får det ikkje til.',
          'Telefonen til kommunen er open fire timar om dagen.',
          'Skjemaa er vanskelege å lese med skjermlesar.',
        ],
        reasons: [
          'Den som ikkje har BankID, blir avhengig av barna sine.',
          'Eg vil gjerne snakke med eit menneske.',
          'Ei teneste som ikkje alle kan bruke, er ikkje ferdig.',
        ],
        wishes: [
          'Hald ei dør og ein telefon open heile dagen.',
          'Lær opp rettleiarar på biblioteket på {stad}.',
          'Test kvar teneste med dei som skal bruke henne.',
        ],
      },
      nb: {
        claims: [
          'Alt skal gjøres på nett, og mange på {stad} får det ikke til.',
          'Telefonen til kommunen er åpen fire timer om dagen.',
          'Skjemaene er vanskelige å lese med skjermleser.',
        ],
        reasons: [
          'Den som ikke har BankID, blir avhengig av barna sine.',
          'Jeg vil gjerne snakke med et menneske.',
          'En tjeneste som ikke alle kan bruke, er ikke ferdig.',
        ],
        wishes: [
          'Hold en dør og en telefon åpen hele dagen.',
          'Lær opp veiledere på biblioteket på {stad}.',
          'Test hver tjeneste med dem som skal bruke den.',
        ],
      },
    },
  },
  {
    key: 'natur',
    theme: 'Natur og strandsone',
    parent: 'Natur og klima',
    leans: ['organisation', 'resident'],
    said: {
      nn: {
        claims: [
          'Strandsona ved {stad} blir bygd ned bit for bit.',
          'Hyttefeltet på {stad} ligg midt i trekkvegen til villreinen.',
          'Myra ved {stad} lagrar meir karbon enn heile skogen rundt.',
        ],
        reasons: [
          'Natur som er borte, kjem ikkje tilbake.',
          'Barnebarna våre skal òg kunne bade der.',
          'Kvar dispensasjon er lita, men summen er stor.',
        ],
        wishes: [
          'Set eit tak for dispensasjonar i planen.',
          'Ta hyttefeltet på {stad} ut av planen.',
          'Lag ein arealrekneskap kvart år.',
        ],
      },
      nb: {
        claims: [
          'Strandsonen ved {stad} blir bygd ned bit for bit.',
          'Hyttefeltet på {stad} ligger midt i trekkveien til villreinen.',
          'Myra ved {stad} lagrer mer karbon enn hele skogen rundt.',
        ],
        reasons: [
          'Natur som er borte, kommer ikke tilbake.',
          'Barnebarna våre skal også kunne bade der.',
          'Hver dispensasjon er liten, men summen er stor.',
        ],
        wishes: [
          'Sett et tak for dispensasjoner i planen.',
          'Ta hyttefeltet på {stad} ut av planen.',
          'Lag et arealregnskap hvert år.',
        ],
      },
    },
  },
  {
    key: 'flaum',
    theme: 'Flaum og skred',
    parent: 'Natur og klima',
    leans: ['resident'],
    said: {
      nn: {
        claims: [
          'Elva ved {stad} har gått over breiddene tre gonger på ti år.',
          'Stikkrennene på {stad} er for små for regnet vi får no.',
          'Rasfaren over {stad} er ikkje nemnd i planen.',
        ],
        reasons: [
          'Kjellaren vår stod under vatn i fjor haust.',
          'Forsikringa blir dyrare for kvar gong.',
          'Når vegen er stengd, kjem verken lege eller skulebuss.',
        ],
        wishes: [
          'Kartlegg faren ved {stad} før de regulerer meir.',
          'Gjer plass til elva i staden for å leggje henne i røyr.',
          'Lag ein plan for kven som hjelper kven når vegen er stengd.',
        ],
      },
      nb: {
        claims: [
          'Elva ved {stad} har gått over breddene tre ganger på ti år.',
          'Stikkrennene på {stad} er for små for regnet vi får nå.',
          'Rasfaren over {stad} er ikke nevnt i planen.',
        ],
        reasons: [
          'Kjelleren vår sto under vann i fjor høst.',
          'Forsikringen blir dyrere for hver gang.',
          'Når veien er stengt, kommer verken lege eller skolebuss.',
        ],
        wishes: [
          'Kartlegg faren ved {stad} før dere regulerer mer.',
          'Gjør plass til elva i stedet for å legge den i rør.',
          'Lag en plan for hvem som hjelper hvem når veien er stengt.',
        ],
      },
    },
  },
  {
    key: 'frivillig',
    theme: 'Frivillig arbeid og kultur',
    parent: 'Samfunn og næring',
    leans: ['organisation'],
    said: {
      nn: {
        claims: [
          'Laget vårt driv grendehuset på {stad} på dugnad.',
          'Leigeprisen i hallen er dobla på tre år.',
          'Kulturlivet får to linjer i heile planen.',
        ],
        reasons: [
          'Vi klarer snart ikkje straumrekninga.',
          'Frivillige held saman bygda når kommunen ikkje rekk til.',
          'Utan lokale blir det ingen aktivitet.',
        ],
        wishes: [
          'Gje gratis leige til barn og unge.',
          'Inngå ein avtale med laga på {stad} for fire år om gongen.',
          'Set av ein koordinator for frivillig arbeid.',
        ],
      },
      nb: {
        claims: [
          'Laget vårt driver grendehuset på {stad} på dugnad.',
          'Leieprisen i hallen er doblet på tre år.',
          'Kulturlivet får to linjer i hele planen.',
        ],
        reasons: [
          'Vi klarer snart ikke strømregningen.',
          'Frivillige holder sammen bygda når kommunen ikke strekker til.',
          'Uten lokale blir det ingen aktivitet.',
        ],
        wishes: [
          'Gi gratis leie til barn og unge.',
          'Inngå en avtale med lagene på {stad} for fire år om gangen.',
          'Sett av en koordinator for frivillig arbeid.',
        ],
      },
    },
  },
  {
    key: 'bustad',
    theme: 'Bustad for unge og nye',
    parent: 'Samfunn og næring',
    leans: ['resident', 'youth'],
    said: {
      nn: {
        claims: [
          'Det finst ikkje ei ledig leilegheit på {stad}.',
          'Tomtene på {stad} er dyrare enn det unge får lån til.',
          'Halvparten av husa på {stad} står mørke store delar av året.',
        ],
        reasons: [
          'Vi ville flytte heim, men fann ingen stad å bu.',
          'Bedriftene får ikkje tak i folk.',
          'Ei bygd utan unge er ei bygd på veg ned.',
        ],
        wishes: [
          'Kommunen bør byggje utleigebustader på {stad}.',
          'Innfør buplikt i sentrum.',
          'Legg til rette for tun med små hus.',
        ],
      },
      nb: {
        claims: [
          'Det finnes ikke en ledig leilighet på {stad}.',
          'Tomtene på {stad} er dyrere enn det unge får lån til.',
          'Halvparten av husene på {stad} står mørke store deler av året.',
        ],
        reasons: [
          'Vi ville flytte hjem, men fant ikke noe sted å bo.',
          'Bedriftene får ikke tak i folk.',
          'Ei bygd uten unge er ei bygd på vei ned.',
        ],
        wishes: [
          'Kommunen bør bygge utleieboliger på {stad}.',
          'Innfør boplikt i sentrum.',
          'Legg til rette for tun med små hus.',
        ],
      },
    },
  },
];

export const places = [
  'Lauvøyra',
  'Nordbygda',
  'Tverrdal',
  'Fjellgrend',
  'Sundet',
  'Storevik',
  'Kyrkjebygda',
  'Hamna',
  'Myklebust',
  'Elvestrand',
  'Ytre Lauvfjord',
  'Bakkane',
  'Solsida',
  'Skarveneset',
  'Holmen',
  'Indre bygd',
];

export const openings: Record<LanguageForm, string[]> = {
  nn: [
    '',
    '',
    '',
    'Takk for at vi får seie noko.',
    'Eg har lese heile utkastet.',
    'Vi har snakka om dette i familien.',
    'Dette gjeld meg direkte.',
    'Eg har budd her i tretti år.',
    'Saka vart teken opp på grendemøtet.',
    'Mykje i planen er bra, men eitt manglar.',
  ],
  nb: [
    '',
    '',
    '',
    'Takk for at vi får si noe.',
    'Jeg har lest hele utkastet.',
    'Vi har snakket om dette i familien.',
    'Dette gjelder meg direkte.',
    'Jeg har bodd her i tretti år.',
    'Saken ble tatt opp på grendemøtet.',
    'Mye i planen er bra, men én ting mangler.',
  ],
};

/** Letters that many send: the same words, with a greeting of their own. */
export const campaigns: { matter: string; form: LanguageForm; text: string }[] = [
  {
    matter: 'skule',
    form: 'nn',
    text: 'Vi krev at grendeskulane i Lauvfjord blir verande. Skulen er hjartet i bygda. Ta bort setninga om å «vurdere strukturen» og skriv at alle fire skulane skal drivast vidare i heile planperioden.',
  },
  {
    matter: 'natur',
    form: 'nb',
    text: 'Vi protesterer mot hyttefeltet på Skarveneset. Feltet ligger i strandsonen og deler et sammenhengende naturområde i to. Kommunen må ta feltet ut av planen før den blir vedtatt.',
  },
  {
    matter: 'sjukeheim',
    form: 'nn',
    text: 'Omsorgssenteret i Kyrkjebygda må bestå. Dei gamle våre skal få bli der dei har levd livet sitt. Vi ber kommunestyret stryke tiltaket om å samle alle plassane i sentrum.',
  },
];

export const campaignEndings: Record<LanguageForm, string[]> = {
  nn: ['', 'Helsing ein innbyggjar i {stad}', 'Med helsing frå {stad}', 'Eg støttar dette fullt ut.', 'Mvh {stad}'],
  nb: ['', 'Hilsen en innbygger i {stad}', 'Med hilsen fra {stad}', 'Jeg støtter dette fullt ut.', 'Mvh {stad}'],
};
