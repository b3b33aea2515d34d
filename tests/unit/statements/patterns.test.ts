import { describe, expect, test } from "vitest";
import { makeBrief } from "../../../lib/brief/makeBrief.ts";
import { articleOf } from "../points/sampleArticle.ts";

/** An article of our own in one of these languages as "who: what", a reported statement with its verb where it needs one. */
const linesOf = (language: string, ...paragraphs: string[]): string[] => {
  const { statements, actors } = makeBrief({ ...articleOf([...paragraphs, FILL[language] ?? ""]), language });
  return statements.map(({ speaker, speakerText, unnamed, told, kind, content }) => {
    const who = actors.find(({ id }) => id === speaker)?.name ?? `? ${speakerText}`;
    return `${kind} ${who}${unnamed ? " (unnamed)" : ""}: ${told ? `${told} ` : ""}${content.text}`;
  });
};

/** What tells the language, and in which nobody speaks. */
const FILL: Record<string, string> = {
  zh: "北港的隧道全长三公里，连接旧城与新区。工程从去年春天开始，目前已经完成一半，预算为四亿元。",
  ja: "北港のトンネルは全長3キロで、旧市街と新しい地区を結ぶ。工事は去年の春に始まり、いまは半分まで進んでいる。",
  el: "Η σήραγγα στο βόρειο λιμάνι έχει μήκος τρία χιλιόμετρα και ενώνει την παλιά πόλη με τη νέα συνοικία. Το έργο άρχισε την περασμένη άνοιξη.",
  vi: "Đường hầm ở cảng Bắc dài ba cây số, nối khu phố cũ với khu mới. Công trình bắt đầu từ mùa xuân năm ngoái và đã xong một nửa.",
  ko: "북항의 터널은 길이가 3킬로미터이며 옛 시가지와 새 지구를 잇는다. 공사는 지난해 봄에 시작돼 지금은 절반가량 끝난 상태이다.",
};

const CASES: Record<string, readonly (readonly [paragraph: string, ...lines: string[]])[]> = {
  zh: [
    ["北港市长林德海周一在记者会上表示：“隧道将于五月重新开放。”", "direct 林德海: 隧道将于五月重新开放。"],
    ["“水泵已经修好。”港务局发言人陈明说。", "direct 陈明: 水泵已经修好。"],
    ["“我们会尽快修好大门，”陈明告诉记者。", "direct 陈明: 我们会尽快修好大门，"],
    ["港務局發言人陳明強調，安全是第一位的。", "indirect 陳明: 安全是第一位的"],
    [
      "港务局发言人陈明表示，大门没有损坏，并强调水泵运转正常。",
      "indirect 陈明: 大门没有损坏",
      "indirect 陈明: 水泵运转正常",
    ],
    ["陈明说，大门没有损坏。他还表示，水泵运转正常。", "indirect 陈明: 大门没有损坏", "indirect 陈明: 水泵运转正常"],
    ["港务局发言人陈明8日在例行记者会上回答提问时指出，大门没有损坏。", "indirect 陈明: 大门没有损坏"],
    ["在周一的论坛上，北港大学教授李文山对记者说，水温还会上升。", "indirect 李文山: 水温还会上升"],
    ["据北港日报报道，已有三艘船停靠在新码头。", "indirect ? 北港日报: 已有三艘船停靠在新码头"],
    ["一名不愿透露姓名的官员称，检查还要两周。", "indirect ? 一名不愿透露姓名的官员 (unnamed): 检查还要两周"],
    [
      "“水泵已经修好。”港务局发言人陈明说，“大门下周安装。”",
      "direct 陈明: 水泵已经修好。",
      "direct 陈明: 大门下周安装。",
    ],
    ["“水一下子就涨上来了。”村民吴桂兰回忆道，她在码头等了一夜。", "direct 吴桂兰: 水一下子就涨上来了。"],
    ["北港气象台首席预报员周海平指出，大风将在夜间减弱。", "indirect 周海平: 大风将在夜间减弱"],
    ["据北港日报报道，已有三艘船停靠在新码头。他提醒公众减少外出。", "indirect ? 北港日报: 已有三艘船停靠在新码头"],
    ["一位港务局主任说，检查还要两周。", "indirect ? 一位港务局主任 (unnamed): 检查还要两周"],
    ["港务局发言人陈明呼吁居民留在家中。", "indirect 陈明: 呼吁 居民留在家中"],
    ["国务卿安东·林德伯格宣布大门将关闭两天。", "indirect 安东·林德伯格: 大门将关闭两天"],
    [
      "住在码头附近的居民吴女士抱怨说，她每天上班要花两个小时。",
      "indirect ? 住在码头附近的居民吴女士: 抱怨说 她每天上班要花两个小时",
    ],
    [
      "被打的摄影记者回忆：“就是扯着我头发，一顿乱打。”",
      "direct ? 被打的摄影记者 (unnamed): 就是扯着我头发，一顿乱打。",
    ],
    ["据伤者描述，司机没有停留，直接离开现场。", "indirect ? 伤者 (unnamed): 司机没有停留，直接离开现场"],
    ["编剧宁海则表示，为了女儿以后不再加班。", "indirect 宁海: 为了女儿以后不再加班"],
    ["卫生部门发布通报称，目前没有新增病例。", "indirect ? 卫生部门: 目前没有新增病例"],
    ["有专家认为，水温还会上升。", "indirect ? 有专家 (unnamed): 水温还会上升"],
    ["张明教授表示，水温还会上升。", "indirect 张明: 水温还会上升"],
    // Nobody says so.
    ["这本小说的名称是北港，说明书写得很清楚。据报道，昨天没有船。"],
    ["居民对大门的批评越来越多，在家属再三要求下，检查于周五开始。"],
  ],
  ja: [
    ["北港市は14日、約4200世帯が断水していると発表した。", "indirect ? 北港市: 約4200世帯が断水している"],
    ["市によると、南町で水道管が破裂した。", "indirect ? 市: 南町で水道管が破裂した"],
    ["警察によりますと、男は容疑を認めているということです。", "indirect ? 警察: 男は容疑を認めているということです"],
    ["森田信二国土交通相は会見で、補助の拡充を検討する考えを示した。", "indirect 森田信二: 補助の拡充を検討する"],
    [
      "近くで食堂を営む松田和子さん（68）は「昼の営業ができず、困った」と話した。",
      "direct 松田和子: 昼の営業ができず、困った",
    ],
    [
      "「国の補助がなければ、事故は必ず起きる」。森田弘教授はそう警告した。",
      "direct 森田弘: 国の補助がなければ、事故は必ず起きる",
    ],
    [
      "北港病院の40代の女性看護師は「謝罪してほしい」と憤る。",
      "direct ? 北港病院の40代の女性看護師 (unnamed): 謝罪してほしい",
    ],
    ["第三者委員会は報告書で「金への執着があった」と指弾した。", "direct ? 第三者委員会: 金への執着があった"],
    ["北港電機は12日、新しい門を5月に開く見通しだと発表した。", "indirect ? 北港電機: 新しい門を5月に開く見通しだ"],
    ["記者会見した森田一郎社長は「門は壊れていない」と述べた。", "direct 森田一郎: 門は壊れていない"],
    [
      "北港電機の森田一郎社長は「門は壊れていない」と述べた。同社によると、検査は来週終わる。",
      "direct 森田一郎: 門は壊れていない",
      "indirect ? 同社: 検査は来週終わる",
    ],
    [
      "財務担当の岸田恵子常務は、検査費用として九億円を計上すると説明した。",
      "indirect 岸田恵子: 検査費用として九億円を計上する",
    ],
    ["工場がある北港市の佐竹茂市長は「門の話は寝耳に水だ」と語った。", "direct 佐竹茂: 門の話は寝耳に水だ"],
    ["森田昌弘経済産業相は「門の話は聞いていない」と述べた。", "direct 森田昌弘: 門の話は聞いていない"],
    [
      "関係者によると、北港電機は門の検査を求められていた。",
      "indirect ? 関係者 (unnamed): 北港電機は門の検査を求められていた",
    ],
    ["早川由美・北港大教授は「検査が三年遅かった」とみる。", "direct 早川由美: 検査が三年遅かった"],
    [
      "林田一郎市長は月曜日の記者会見で「トンネルは5月に再開する」と述べた。",
      "direct 林田一郎: トンネルは5月に再開する",
    ],
    ["林田一郎市長は、門は壊れていないと語った。", "indirect 林田一郎: 門は壊れていない"],
    [
      "林田一郎市長が「ポンプは動いている」と謝罪。「検査を急ぐ」とも説明した。",
      "direct 林田一郎: ポンプは動いている",
      "direct 林田一郎: 検査を急ぐ",
    ],
    [
      "近くに住む女性（62）は「水が来た。とても怖かった」と話した。",
      "direct ? 近くに住む女性（62） (unnamed): 水が来た。とても怖かった",
    ],
    ["現場の男性はこう語った。「夜中に音がした」と話す。", "direct ? 現場の男性 (unnamed): 夜中に音がした"],
    ["警察によると、けが人はいないという。", "indirect ? 警察: けが人はいない"],
    [
      "匿名を条件に話した当局者は、検査にはあと二週間かかると述べた。",
      "indirect ? 匿名を条件に話した当局者 (unnamed): 検査にはあと二週間かかる",
    ],
    // What is called so, and what nobody is named to say.
    ["このトンネルは「北の門」と呼ばれている。工事は遅れていると言われている。"],
  ],
  el: [
    [
      "«Οι αντλίες λειτουργούν από χθες το βράδυ», δήλωσε ο δήμαρχος Νίκος Λιντέρης.",
      "direct Νίκος Λιντέρης: Οι αντλίες λειτουργούν από χθες το βράδυ",
    ],
    ["Ο δήμαρχος Νίκος Λιντέρης τόνισε ότι η πύλη δεν έπαθε ζημιά.", "indirect Νίκος Λιντέρης: η πύλη δεν έπαθε ζημιά"],
    [
      "Η Δρ Ίντα Βράνα, διευθύντρια του λιμανιού, δηλώνει: «Η πύλη είναι ασφαλής για όλους». «Θα την ανοίξουμε τον Μάιο», πρόσθεσε.",
      "direct Ίντα Βράνα: Η πύλη είναι ασφαλής για όλους",
      "direct Ίντα Βράνα: Θα την ανοίξουμε τον Μάιο",
    ],
    [
      "«Φοβηθήκαμε όλοι πολύ το βράδυ» λέει στην εφημερίδα η κόρη του ψαρά.",
      "direct ? η κόρη του ψαρά (unnamed): Φοβηθήκαμε όλοι πολύ το βράδυ",
    ],
    [
      "Σύμφωνα με την αστυνομία, δεν υπάρχουν τραυματίες στο λιμάνι.",
      "indirect ? Σύμφωνα με την αστυνομία: δεν υπάρχουν τραυματίες στο λιμάνι",
    ],
    // The verb before its subject, with a full stop of the address.
    [
      "Η δύτης Ίντα Βράνα άνοιξε την πύλη. «Ο βυθός άλλαξε πολύ φέτος», εξηγεί η κ.Βράνα.",
      "direct Ίντα Βράνα: Ο βυθός άλλαξε πολύ φέτος",
    ],
    [
      "Η δύτης Ίντα Βράνα άνοιξε την πύλη. «Ο βυθός άλλαξε πολύ φέτος», τονίζει η κ. Βράνα.",
      "direct Ίντα Βράνα: Ο βυθός άλλαξε πολύ φέτος",
    ],
    [
      "Όπως επισημαίνει η Ίντα Βράνα, σύμβουλος του λιμανιού, ο βυθός άλλαξε φέτος.",
      "indirect Ίντα Βράνα: ο βυθός άλλαξε φέτος",
    ],
    ["Ο βυθός άλλαξε φέτος, όπως επισημαίνει η Ίντα Βράνα.", "indirect Ίντα Βράνα: Ο βυθός άλλαξε φέτος"],
    ["Η πύλη έμεινε κλειστή, καθώς, όπως λέει η Ίντα Βράνα, χάλασε η αντλία.", "indirect Ίντα Βράνα: χάλασε η αντλία"],
    [
      "Δεν υπάρχουν ζημιές στην πύλη, αναφέρει ανακοίνωση του δήμου.",
      "indirect ? ανακοίνωση του δήμου: Δεν υπάρχουν ζημιές στην πύλη",
    ],
    ["Δεν υπάρχουν ζημιές στην πύλη, υπογραμμίζει το ΚΕΛΙΒ.", "indirect ? το ΚΕΛΙΒ: Δεν υπάρχουν ζημιές στην πύλη"],
    ["«Φοβηθήκαμε όλοι πολύ», λέει η κόρη του ψαρά, Ίντα Βράνα.", "direct Ίντα Βράνα: Φοβηθήκαμε όλοι πολύ"],
    [
      "Δεν υπάρχουν ζημιές στην πύλη, σύμφωνα με την αστυνομία.",
      "indirect ? σύμφωνα με την αστυνομία: Δεν υπάρχουν ζημιές στην πύλη",
    ],
    [
      "Το έργο, σύμφωνα με την αστυνομία, έχει καθυστερήσει πολύ.",
      "indirect ? σύμφωνα με την αστυνομία: Το έργο, σύμφωνα με την αστυνομία, έχει καθυστερήσει πολύ",
    ],
    [
      "Το υπουργείο Ναυτιλίας ανακοίνωσε την Τρίτη ότι η πύλη μένει κλειστή.",
      "indirect ? Το υπουργείο Ναυτιλίας: η πύλη μένει κλειστή",
    ],
    [
      "«Φοβηθήκαμε όλοι πολύ», λέει στην εφημερίδα ο 58χρονος ψαράς Νίκος Λιντέρης.",
      "direct Νίκος Λιντέρης: Φοβηθήκαμε όλοι πολύ",
    ],
    [
      "«Η πύλη άντεξε όλη τη νύχτα», δήλωσε ο δήμαρχος Νίκος Λιντέρης, προσθέτοντας ότι το κόστος θα είναι μικρό.",
      "direct Νίκος Λιντέρης: Η πύλη άντεξε όλη τη νύχτα",
      "indirect Νίκος Λιντέρης: το κόστος θα είναι μικρό",
    ],
    [
      "Η Ένωση Ψαράδων θεωρεί ότι η πύλη άντεξε και προσθέτει ότι το έργο τελειώνει.",
      "indirect ? Η Ένωση Ψαράδων: η πύλη άντεξε",
      "indirect ? Η Ένωση Ψαράδων: το έργο τελειώνει",
    ],
    [
      "Η Ένωση Ψαράδων αναφέρει ότι η πύλη άντεξε. Προσθέτει ότι το έργο τελειώνει.",
      "indirect ? Η Ένωση Ψαράδων: η πύλη άντεξε",
      "indirect ? Η Ένωση Ψαράδων: το έργο τελειώνει",
    ],
    [
      "Κάτοικοι της περιοχής λένε ότι είχαν προειδοποιήσει τις αρχές.",
      "indirect ? Κάτοικοι της περιοχής (unnamed): είχαν προειδοποιήσει τις αρχές",
    ],
    ["Ο εκπρόσωπός της είπε ότι η πύλη άντεξε.", "indirect ? Ο εκπρόσωπός της (unnamed): η πύλη άντεξε"],
    ["Αξιωματούχοι έχουν δηλώσει ότι η πύλη μένει κλειστή.", "indirect ? Αξιωματούχοι (unnamed): η πύλη μένει κλειστή"],
    [
      "''Η πύλη είναι ασφαλής για όλους'', σύμφωνα με τους ερευνητές.",
      "direct ? σύμφωνα με τους ερευνητές (unnamed): Η πύλη είναι ασφαλής για όλους",
    ],
    [
      "Ο δήμαρχος, Νίκος Λιντέρης, μιλώντας στο ραδιόφωνο, είπε ότι η πύλη άντεξε.",
      "indirect Νίκος Λιντέρης: η πύλη άντεξε",
    ],
    [
      "Η πρόεδρος του Εμπορικού Συλλόγου Νορβίκης Ίντα Βράνα υποστήριξε ότι η πύλη άντεξε.",
      "indirect Ίντα Βράνα: η πύλη άντεξε",
    ],
    [
      "Η εταιρεία Νόρβικ Πλοία ανακοίνωσε ότι αναστέλλει τα δρομολόγια.",
      "indirect ? Η εταιρεία Νόρβικ Πλοία: αναστέλλει τα δρομολόγια",
    ],
    // Somebody else says so, or nobody known.
    [
      "Η Ένωση Ψαράδων αναφέρει ότι η πύλη άντεξε. Το έργο κόστισε πολύ. Προσθέτει ότι τελειώνει.",
      "indirect ? Η Ένωση Ψαράδων: η πύλη άντεξε",
    ],
    ["Η Ίντα Βράνα, από την έναρξη του έργου, έλαβε μαρτυρίες πολιτών που δήλωσαν ότι η πύλη άντεξε."],
    ["Η πύλη έκλεισε σύμφωνα με τον νόμο. Το έργο, που, σύμφωνα με τον δήμο, άρχισε χθες, είναι μεγάλο."],
    ["Κατά τη διάρκεια της νύχτας έκλεισε η πύλη. Επιπρόσθετα, το έργο έχει καθυστερήσει."],
  ],
  vi: [
    [
      "Sáng 27/1, ông Lê Văn Hải, Giám đốc Công ty cảng Bắc cho biết, cổng hầm không bị hư hại.",
      "indirect Lê Văn Hải: cổng hầm không bị hư hại",
    ],
    [
      "“Chúng tôi sẽ sửa xong máy bơm trong tuần này”, ông Lê Văn Hải nói.",
      "direct Lê Văn Hải: Chúng tôi sẽ sửa xong máy bơm trong tuần này",
    ],
    [
      "Bà Trần Thu Lan khẳng định đường hầm vẫn an toàn. Theo bà Lan, máy bơm chạy suốt đêm qua.",
      "indirect Trần Thu Lan: đường hầm vẫn an toàn",
      "indirect Trần Thu Lan: máy bơm chạy suốt đêm qua",
    ],
    [
      "Thiếu tá Phạm Minh Đức, trưởng công an phường Cảng Bắc, Nam Thành cho biết hai thuyền đã về bến.",
      "indirect Phạm Minh Đức: hai thuyền đã về bến",
    ],
    [
      "Một cán bộ cảng (xin giấu tên) cho hay việc kiểm tra còn kéo dài hai tuần.",
      "indirect ? Một cán bộ cảng (unnamed): việc kiểm tra còn kéo dài hai tuần",
    ],
    ["Theo báo Cảng Bắc, ba chiếc thuyền đã vào bến mới.", "indirect ? báo Cảng Bắc: ba chiếc thuyền đã vào bến mới"],
    ["Ông Lê Văn Hải kêu gọi người dân ở trong nhà.", "indirect Lê Văn Hải: kêu gọi người dân ở trong nhà"],
    [
      "Sáng 4/12, BS.CK2 Đỗ Thị Mai, Trưởng khoa Ngoại, Bệnh viện Bắc Cảng, cho biết ca mổ đã thành công.",
      "indirect Đỗ Thị Mai: ca mổ đã thành công",
    ],
    ["Theo bà Trần Thu Lan, Giám đốc Sở Lao động, cần cẩu nặng 45 tấn.", "indirect Trần Thu Lan: cần cẩu nặng 45 tấn"],
    [
      "Hai thuyền đã về bến, theo thông tin từ UBND tỉnh Hòa Bắc.",
      "indirect ? UBND tỉnh Hòa Bắc: Hai thuyền đã về bến",
    ],
    [
      "Đại diện Công ty cảng Bắc nói sẽ hỗ trợ mỗi gia đình.",
      "indirect ? Đại diện Công ty cảng Bắc (unnamed): sẽ hỗ trợ mỗi gia đình",
    ],
    [
      "Bộ trưởng Giao thông Đặng Quốc Nam khẳng định hầm vẫn an toàn. Ông cũng cho biết máy bơm chạy suốt đêm.",
      "indirect Đặng Quốc Nam: hầm vẫn an toàn",
      "indirect Đặng Quốc Nam: máy bơm chạy suốt đêm",
    ],
    ["Thủ tướng Phạm Minh Sơn khẳng định hầm vẫn an toàn.", "indirect Phạm Minh Sơn: hầm vẫn an toàn"],
    ["Thủ tướng Norvik Ida Brandt khẳng định hầm vẫn an toàn.", "indirect Ida Brandt: hầm vẫn an toàn"],
    [
      "Người phát ngôn Bộ Ngoại giao Lê Thị Thu Hà cho biết hai bên sẽ gặp nhau.",
      "indirect Lê Thị Thu Hà: hai bên sẽ gặp nhau",
    ],
    ["Giám đốc Bệnh viện Bắc Cảng thừa nhận thiếu thuốc.", "indirect ? Giám đốc Bệnh viện Bắc Cảng: thiếu thuốc"],
    ["Bà Trần Thu Lan được xác nhận đã rời bến từ sớm. Theo đó, hầm sẽ đóng cửa."],
  ],
  ko: [
    [
      "김민수 북항 시장은 월요일 기자회견에서 “터널은 5월에 다시 열릴 것”이라고 말했다.",
      "direct 김민수: 터널은 5월에 다시 열릴 것",
    ],
    [
      "김민수 북항 시장은 “문은 괜찮다”라며 “펌프도 잘 돌아가고 있다”고 밝혔다.",
      "direct 김민수: 문은 괜찮다",
      "direct 김민수: 펌프도 잘 돌아가고 있다",
    ],
    [
      "김민수 북항 시장은 “문은 튼튼하다”고 밝혔다. 이어 김 시장은 “점검을 서두르겠다”고 했다.",
      "direct 김민수: 문은 튼튼하다",
      "direct 김민수: 점검을 서두르겠다",
    ],
    ["북항시는 15일 문이 부서지지 않았다고 밝혔다.", "indirect ? 북항시: 문이 부서지지 않았다"],
    [
      "항구를 찾은 김 후보는 “왼쪽이면 어떻고 오른쪽이면 어떻나”면서 “기준은 시민이다. 나는 지켰다”고 말했다.",
      "direct ? 김 후보: 왼쪽이면 어떻고 오른쪽이면 어떻나",
      "direct ? 김 후보: 기준은 시민이다. 나는 지켰다",
    ],
    ["주민 정미란(61)씨는 “다리만 기다렸는데 허탈하다”고 말했다.", "direct 정미란: 다리만 기다렸는데 허탈하다"],
    [
      "익명을 요구한 한 작업자는 “금이 보였지만 아무도 듣지 않았다”고 전했다.",
      "direct ? 익명을 요구한 한 작업자 (unnamed): 금이 보였지만 아무도 듣지 않았다",
    ],
    ["북항 기상청은 내일 비가 많이 올 것으로 내다봤다.", "indirect ? 북항 기상청: 내일 비가 많이 올 것"],
    ["회사 측은 “조사에 협조하겠다”는 입장을 밝혔다.", "direct ? 회사 측: 조사에 협조하겠다"],
    ["이 제도는 다음 달부터 시행된다고 밝혔다."],
    ["북항 경찰은 15일 다친 사람이 아무도 없다고 밝혔다.", "indirect ? 북항 경찰: 다친 사람이 아무도 없다"],
    ["경찰에 따르면 다친 사람은 아무도 없다.", "indirect ? 경찰: 다친 사람은 아무도 없다"],
    [
      "익명을 요구한 관계자는 “점검에 2주가 더 걸린다”고 전했다.",
      "direct ? 익명을 요구한 관계자 (unnamed): 점검에 2주가 더 걸린다",
    ],
    [
      "한지우 항만청 대행이 부두를 찾았다. 한 대행은 “점검을 곧 끝내겠다”고 말했다.",
      "direct 한지우: 점검을 곧 끝내겠다",
    ],
    ["한 북항 의원은 “점검에 2주가 더 걸린다”고 말했다.", "direct ? 한 북항 의원 (unnamed): 점검에 2주가 더 걸린다"],
    ["이 터널은 ‘북쪽 문’으로 불린다. 공사는 늦어지고 있다고 알려졌다."],
  ],
};

describe.each(Object.entries(CASES))(
  "%s: who said what is told by where a sentence sets its parts",
  (language, cases) => {
    test.each(cases.map(([text, ...lines]) => ({ text, lines })))("$text", ({ text, lines }) => {
      expect(linesOf(language, text)).toEqual(lines);
    });
  },
);

test.each([
  ["zh", "港务局发言人陈明说，大门没有损坏。陈明昨天到过码头。", "陈明", "港务局发言人", 2],
  ["ja", "林田一郎市長は、門は壊れていないと語った。林田一郎市長は港に来た。", "林田一郎", "市長", 2],
  ["ko", "김민수 북항 시장은 “문은 괜찮다고 본다”라고 말했다. 김민수 시장은 부두를 찾았다.", "김민수", "북항 시장", 2],
])(
  "%s: who speaks by name is in the story, with the role and every mention",
  (language, text, name, role, mentions) => {
    const article = { ...articleOf([text, FILL[language] ?? ""]), language };
    const [actor] = makeBrief(article).actors;
    expect(actor).toMatchObject({ id: "actor-1", name, kind: "person" });
    expect(actor?.roles.map((quote) => quote.text)).toEqual([role]);
    expect(actor?.mentions).toHaveLength(mentions);
    for (const { block, start, end } of [...(actor?.roles ?? []), ...(actor?.mentions ?? [])])
      expect([name, role]).toContain(article.blocks[block]?.text.slice(start, end));
  },
);

test.each([
  ["zh", "一名不愿透露姓名的官员称，检查还要两周。", "不愿透露姓名"],
  ["ja", "匿名を条件に話した当局者は、検査にはあと二週間かかると述べた。", "匿名を条件に"],
  ["ko", "익명을 요구한 관계자는 “점검에 2주가 더 걸린다”고 전했다.", "익명을 요구한"],
  [
    "el",
    "Πηγή του υπουργείου που δεν θέλησε να κατονομαστεί ανέφερε πως η πύλη άντεξε.",
    "που δεν θέλησε να κατονομαστεί",
  ],
  ["vi", "Một cán bộ cảng đề nghị không nêu tên cho hay việc kiểm tra còn kéo dài.", "đề nghị không nêu tên"],
  ["vi", "Một cán bộ cảng (xin giấu tên) cho hay việc kiểm tra còn kéo dài hai tuần.", "xin giấu tên"],
])("%s: why a source has no name is kept word for word", (language, text, words) => {
  const article = { ...articleOf([text, FILL[language] ?? ""]), language };
  const [statement] = makeBrief(article).statements;
  const { block = 0, start = 0, end = 0 } = statement?.anonymity ?? {};
  expect(statement?.anonymity?.text).toBe(words);
  expect(article.blocks[block]?.text.slice(start, end)).toBe(words);
});

test.each([
  ["Thủ tướng Norvik Ida Brandt khẳng định hầm vẫn an toàn.", "Ida Brandt", "Thủ tướng Norvik"],
  ["Thủ tướng Phạm Minh Sơn khẳng định hầm vẫn an toàn.", "Phạm Minh Sơn", "Thủ tướng"],
  [
    "Ông Lê Văn Hải, Giám đốc cảng Bắc, cho biết hầm vẫn an toàn. Ông Hải đã đến cảng.",
    "Lê Văn Hải",
    "Giám đốc cảng Bắc",
  ],
  ["Theo TS Lê Văn Hải, Viện trưởng Viện Biển, nước sẽ dâng.", "Lê Văn Hải", "Viện trưởng Viện Biển"],
])("vi: who speaks is one person with the office beside the name: %s", (text, name, role) => {
  const { actors } = makeBrief({ ...articleOf([text, FILL.vi ?? ""]), language: "vi" });
  expect(actors.map((actor) => [actor.name, actor.kind, actor.roles.map((quote) => quote.text)])).toEqual([
    [name, "person", [role]],
  ]);
});

test.each([
  [
    "Η Ίντα Βράνα, διευθύντρια του λιμανιού, δήλωσε ότι η πύλη άντεξε.",
    [["Ίντα Βράνα", "person", ["διευθύντρια του λιμανιού"]]],
  ],
  [
    "Η πρόεδρος του Εμπορικού Συλλόγου Νορβίκης Ίντα Βράνα είπε ότι η πύλη άντεξε.",
    [["Ίντα Βράνα", "person", ["πρόεδρος του Εμπορικού Συλλόγου Νορβίκης"]]],
  ],
  ["Η εταιρεία Νόρβικ Πλοία ανακοίνωσε ότι αναστέλλει τα δρομολόγια.", [["Νόρβικ Πλοία", "organization", []]]],
  ["Εκπρόσωπος του υπουργείου Υγείας της Νορβίκης είπε ότι η πύλη άντεξε.", []],
])("el: whose an office is, and a case that is nobody's name: %s", (text, actors) => {
  const found = makeBrief({ ...articleOf([text, FILL.el ?? ""]), language: "el" }).actors;
  expect(found.map((actor) => [actor.name, actor.kind, actor.roles.map((quote) => quote.text)])).toEqual(actors);
});
