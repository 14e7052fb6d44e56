/** A short dispatch in each of some languages: its code, its name in English, its text. */
export const OTHER_LANGUAGES: readonly (readonly [code: string, name: string, text: string])[] = [
  [
    'de',
    'German',
    'Bei einem Brand auf einer Fähre vor der Küste sind in der Nacht zum Dienstag mindestens 14 Menschen ums Leben gekommen. Das teilte die Hafenbehörde mit. Weitere 31 Passagiere werden noch vermisst, sagte ein Sprecher. Die Ursache des Feuers ist bislang unklar. Nach Angaben der Reederei waren 212 Personen an Bord, darunter 19 Besatzungsmitglieder.',
  ],
  [
    'fr',
    'French',
    "Au moins 14 personnes sont mortes dans l'incendie d'un ferry au large de la côte, dans la nuit de lundi à mardi, ont annoncé les autorités du port. Trente et un passagers sont toujours portés disparus, selon un porte-parole. La cause du sinistre n'est pas encore connue. Le navire transportait 212 personnes, dont 19 membres d'équipage.",
  ],
  [
    'es',
    'Spanish',
    'Al menos 14 personas murieron en el incendio de un transbordador frente a la costa en la madrugada del martes, según informó la autoridad portuaria. Otros 31 pasajeros siguen desaparecidos, dijo un portavoz. Todavía se desconoce la causa del fuego. En el barco viajaban 212 personas, entre ellas 19 tripulantes.',
  ],
  [
    'it',
    'Italian',
    "Almeno 14 persone sono morte nell'incendio di un traghetto al largo della costa nella notte tra lunedì e martedì, ha comunicato l'autorità portuale. Altri 31 passeggeri risultano ancora dispersi, ha detto un portavoce. La causa del rogo non è stata ancora accertata. A bordo della nave c'erano 212 persone, tra cui 19 membri dell'equipaggio.",
  ],
  [
    'pt',
    'Portuguese',
    'Pelo menos 14 pessoas morreram no incêndio de uma balsa perto da costa na madrugada de terça-feira, informou a autoridade do porto. Outros 31 passageiros continuam desaparecidos, disse um porta-voz. A causa do fogo ainda não é conhecida. A embarcação levava 212 pessoas, entre elas 19 tripulantes.',
  ],
  [
    'nl',
    'Dutch',
    'Bij een brand op een veerboot voor de kust zijn in de nacht van maandag op dinsdag zeker 14 mensen om het leven gekomen, meldt de havendienst. Nog 31 passagiers worden vermist, zei een woordvoerder. De oorzaak van het vuur is nog niet bekend. Aan boord waren 212 mensen, onder wie 19 bemanningsleden. Het was de tweede brand in een jaar.',
  ],
  [
    'pl',
    'Polish',
    'Co najmniej 14 osób zginęło w pożarze promu u wybrzeży w nocy z poniedziałku na wtorek, poinformowały władze portu. Według rzecznika 31 pasażerów wciąż uznaje się za zaginionych. Przyczyna pożaru nie jest jeszcze znana. Na pokładzie było 212 osób, w tym 19 członków załogi.',
  ],
  [
    'ru',
    'Russian',
    'По меньшей мере 14 человек погибли при пожаре на пароме у побережья в ночь на вторник, сообщили в администрации порта. Еще 31 пассажир числится пропавшим без вести, сказал представитель ведомства. Причина возгорания пока не установлена. На борту находились 212 человек, в том числе 19 членов экипажа.',
  ],
  [
    'uk',
    'Ukrainian',
    'Щонайменше 14 людей загинули під час пожежі на поромі біля узбережжя в ніч на вівторок, повідомила адміністрація порту. Ще 31 пасажир вважається зниклим безвісти, сказав речник. Причина займання поки що невідома. На борту перебували 212 осіб, зокрема 19 членів екіпажу.',
  ],
  [
    'zh',
    'Chinese',
    '港务局表示,星期二凌晨一艘渡轮在近海起火,造成至少14人死亡。发言人说,另有31名乘客仍然下落不明。起火原因目前尚不清楚。船上共有212人,其中包括19名船员。救援人员正在继续搜索附近海域。',
  ],
  [
    'ja',
    'Japanese',
    '港の当局によると、火曜日の未明、沖合を航行していたフェリーで火災が起き、少なくとも14人が死亡した。ほかに31人の乗客の行方が分かっていないと、報道官は述べた。出火の原因はまだ分かっていない。船には乗組員19人を含む212人が乗っていた。',
  ],
  [
    'ar',
    'Arabic',
    'قتل ما لا يقل عن 14 شخصا في حريق اندلع على متن عبارة قبالة الساحل فجر الثلاثاء، وفق ما أعلنت سلطة الميناء. وقال متحدث إن 31 راكبا آخرين ما زالوا في عداد المفقودين. ولم يعرف سبب الحريق بعد. وكان على متن السفينة 212 شخصا، بينهم 19 من أفراد الطاقم.',
  ],
  [
    'tr',
    'Turkish',
    'Liman idaresinin açıklamasına göre, salıya bağlayan gece kıyı açıklarında bir feribotta çıkan yangında en az 14 kişi hayatını kaybetti. Bir sözcü, 31 yolcunun hâlâ kayıp olduğunu söyledi. Yangının nedeni henüz bilinmiyor. Gemide 19 mürettebatla birlikte toplam 212 kişi bulunuyordu.',
  ],
  [
    'sv',
    'Swedish',
    'Minst 14 människor har dött i en brand på en färja utanför kusten natten till tisdagen, meddelar hamnmyndigheten. Ytterligare 31 passagerare saknas fortfarande, säger en talesperson. Vad som orsakade branden är ännu inte känt. Ombord fanns 212 personer, varav 19 i besättningen.',
  ],
  [
    'cs',
    'Czech',
    'Nejméně 14 lidí zemřelo při požáru trajektu u pobřeží v noci na úterý, oznámila správa přístavu. Dalších 31 cestujících je stále nezvěstných, uvedl mluvčí. Příčina požáru zatím není známa. Na palubě bylo 212 osob, z toho 19 členů posádky.',
  ],
  [
    'ro',
    'Romanian',
    'Cel puțin 14 persoane au murit într-un incendiu izbucnit pe un feribot în largul coastei în noaptea de luni spre marți, a anunțat autoritatea portuară. Alți 31 de pasageri sunt în continuare dați dispăruți, a spus un purtător de cuvânt. Cauza incendiului nu este încă cunoscută. La bord se aflau 212 persoane, dintre care 19 membri ai echipajului.',
  ],
  [
    'hu',
    'Hungarian',
    'Legalább 14 ember vesztette életét egy komp tüzében a part közelében keddre virradó éjjel, közölte a kikötő hatósága. További 31 utast még mindig keresnek, mondta a szóvivő. A tűz oka egyelőre nem ismert. A hajón 212 ember tartózkodott, köztük 19 fős személyzet.',
  ],
  [
    'fi',
    'Finnish',
    'Ainakin 14 ihmistä kuoli lautan tulipalossa rannikon edustalla tiistain vastaisena yönä, kertoo satamaviranomainen. Lisäksi 31 matkustajaa on yhä kateissa, sanoi tiedottaja. Palon syytä ei vielä tiedetä. Aluksella oli 212 ihmistä, joista 19 kuului miehistöön.',
  ],
  [
    'el',
    'Greek',
    'Τουλάχιστον 14 άνθρωποι έχασαν τη ζωή τους σε πυρκαγιά που ξέσπασε σε πλοίο ανοιχτά της ακτής τα ξημερώματα της Τρίτης, ανακοίνωσε η λιμενική αρχή. Άλλοι 31 επιβάτες αγνοούνται ακόμη, είπε εκπρόσωπος. Η αιτία της φωτιάς δεν είναι ακόμη γνωστή. Στο πλοίο επέβαιναν 212 άτομα, μεταξύ των οποίων 19 μέλη του πληρώματος.',
  ],
  [
    'he',
    'Hebrew',
    'לפחות 14 בני אדם נהרגו בשריפה שפרצה במעבורת מול החוף בלילה שבין שני לשלישי, כך הודיעה רשות הנמל. עוד 31 נוסעים עדיין נעדרים, אמר דובר. הסיבה לשריפה עדיין אינה ידועה. על הסיפון היו 212 איש, בהם 19 אנשי צוות.',
  ],
  [
    'ko',
    'Korean',
    '항만 당국에 따르면 화요일 새벽 연안을 지나던 여객선에서 불이 나 적어도 14명이 숨졌다. 대변인은 승객 31명이 아직 실종 상태라고 말했다. 불이 난 원인은 아직 밝혀지지 않았다. 배에는 승무원 19명을 포함해 모두 212명이 타고 있었다.',
  ],
  [
    'hi',
    'Hindi',
    'बंदरगाह के अधिकारियों ने बताया कि मंगलवार तड़के तट के पास एक नौका में आग लगने से कम से कम 14 लोगों की मौत हो गई। एक प्रवक्ता ने कहा कि 31 यात्री अब भी लापता हैं। आग लगने का कारण अभी पता नहीं चला है। नाव पर 212 लोग सवार थे, जिनमें चालक दल के 19 सदस्य थे।',
  ],
  [
    'vi',
    'Vietnamese',
    'Ít nhất 14 người đã thiệt mạng trong vụ cháy phà ngoài khơi vào rạng sáng thứ Ba, cơ quan quản lý cảng cho biết. Một phát ngôn viên nói rằng 31 hành khách khác vẫn mất tích. Nguyên nhân vụ cháy hiện chưa được làm rõ. Trên phà có 212 người, trong đó có 19 thuyền viên.',
  ],
  [
    'id',
    'Indonesian',
    'Sedikitnya 14 orang tewas dalam kebakaran sebuah kapal feri di lepas pantai pada Selasa dini hari, kata otoritas pelabuhan. Sebanyak 31 penumpang lainnya masih hilang, ujar juru bicara. Penyebab kebakaran belum diketahui karena penyelidikan masih berlangsung. Kapal itu membawa 212 orang, termasuk 19 awak.',
  ],
  [
    'ms',
    'Malay',
    'Sekurang-kurangnya 14 orang maut dalam kebakaran sebuah feri di luar pantai awal pagi Selasa, kata pihak berkuasa pelabuhan. Jurucakap berkata, 31 lagi penumpang masih hilang. Punca kebakaran belum diketahui kerana siasatan masih dijalankan. Feri itu membawa 212 orang, termasuk 19 anak kapal.',
  ],
  [
    'da',
    'Danish',
    'Mindst 14 mennesker er omkommet ved en brand på en færge ud for kysten natten til tirsdag, oplyser havnens myndigheder. Yderligere 31 passagerer er stadig savnet, siger en talsmand. Årsagen til branden er endnu ikke kendt. Der var 212 personer om bord, heraf 19 i besætningen.',
  ],
  [
    'bg',
    'Bulgarian',
    'Най-малко 14 души загинаха при пожар на ферибот край брега през нощта срещу вторник, съобщиха от пристанището. Още 31 пътници са в неизвестност, каза говорител. Причината за пожара засега не е известна. На борда е имало 212 души, сред които 19 членове на екипажа.',
  ],
  [
    'fa',
    'Persian',
    'به گفته مقام‌های بندر، دست‌کم ۱۴ نفر در آتش‌سوزی یک کشتی مسافری در نزدیکی ساحل در بامداد سه‌شنبه جان باختند. یک سخنگو گفت ۳۱ مسافر دیگر هنوز ناپدید هستند. علت آتش‌سوزی هنوز روشن نیست. این کشتی ۲۱۲ سرنشین داشت که ۱۹ نفر از آنها خدمه بودند.',
  ],
  [
    'th',
    'Thai',
    'มีผู้เสียชีวิตอย่างน้อย 14 คนจากเหตุเพลิงไหม้เรือเฟอร์รีนอกชายฝั่งเมื่อเช้ามืดวันอังคาร การท่าเรือแถลง โฆษกกล่าวว่ายังมีผู้โดยสารสูญหายอีก 31 คน ยังไม่ทราบสาเหตุของเพลิงไหม้ บนเรือมีคนทั้งหมด 212 คน รวมลูกเรือ 19 คน',
  ],
]
