import { wordSet } from "../../../text/languages/types.ts";
import { portugueseAr } from "./conjugations.ts";
import { grammarFrom } from "./grammarFrom.ts";

export const portuguese = grammarFrom({
  code: "pt",
  verbs: new Set([
    ...portugueseAr(
      `afirm explic declar destac ressalt anunci inform sublinh cont confirm lembr avis alert revel indic relat adiant consider acredit salient reiter coment apont observ argument assinal enfatiz detalh especific assegur fris record`,
    ),
    ...wordSet(`
    diz dizem disse disseram dito afirma afirmam afirmou afirmaram afirmado explica explicam explicou explicaram declara declaram declarou
    declararam acrescenta acrescentou acrescentaram destaca destacam destacou destacaram ressalta ressaltou ressaltaram anuncia anunciam anunciou
    anunciaram informa informam informou informaram sublinha sublinhou sublinharam garante garantem garantiu garantiram defende defendem defendeu
    defenderam conta contam contou contaram confirma confirmam confirmou confirmaram admite admitem admitiu admitiram reconhece reconheceu
    reconheceram lembra lembrou lembraram avisa avisou alerta alertou alertaram escreve escreveu responde respondeu revela revelou revelaram
    indica indicou indicaram relata relatou relataram adianta adiantou refere referiu referiram considera considerou acredita acreditam
    promete prometeu nega negam negou negaram salienta salientou reiterou reitera comenta comentou conclui concluiu aponta apontou avalia avaliou avaliam avaliaram constatou opinou opina esclareceu notou desmentiu pontuou confidenciou testemunhou`),
  ]),
  objectVerbs: wordSet(
    "condena condenou condenaram exige exigem exigiu exigiram critica criticam criticou criticaram denuncia denunciou denunciaram",
  ),
  namingVerbs: wordSet("classifica classificou classificaram chama chamou qualificou"),
  quoteVerbs: new Set([
    ...portugueseAr(
      `pergunt question lament brinc complet desabaf exclam justific indag analis implor brad comemor cobr grit proclam reafirm ironiz elogi desafi resum compar recomend acus provoc continu celebr confess rebat provoc reclam aleg ponder protest esper ach pens estim`,
    ),
    ...wordSet(
      `teme temem temia receia receiam prevê preveem previu entende entendem entendeu pergunta perguntou questiona questionou lamenta lamentou brinca brincou completa completou desabafou exclamou reage reagiu reagiram sugere sugeriu sugeriram define definiu sustenta sustentou adverte advertiu insiste insistiu responde respondeu repete repetiu agradece agradeceu ri riu diverte divertiu prossegue prosseguiu argumenta retrucou rebateu resumiu disparou atirou suspirou`,
    ),
  ]),
  // "à espera que"
  alsoNouns: wordSet("espera estima"),
  that: wordSet("que"),
  thinking: /^Para\s([^,:«“"]{3,80}),\s*$/u,
  phrasal:
    /^(?:fez|fizeram|faz) (?:saber|notar|questão de (?:frisar|lembrar))|^(?:deu|deram|dá) a (?:conhecer|entender)/u,
  gerund: /\p{Lower}{2,}[aei]ndo(?:-(?:se|lhes?|[ao]s?))?$/u,
  insertions: true,
  sureSource: /^(?:o|a|os|as) (?!.*(?<!\p{Alpha})que(?!\p{Alpha}))/iu,
  // "segundo a cor", "conforme o tipo", "segundo o qual", "conforme o inverno passava"
  notSources:
    /^(?:anos|meses|semanas|dias|horas|minutos)(?:\s(?:depois|antes|mais\starde))?$|^(?:[oa]s?|seus?|suas?)\s(?:qual|quais|raça|cor|tipo|tamanho|idade|sexo|gênero|peso|número|caso|época|região|local|método|modalidade|fórmula|hora|data|valor|grau|nível|situação|contexto|gosto|costume|necessidade|necessidades|possibilidades|critério|critérios|regra|regras|ordem|calendário)(?!\p{Alpha})|^[oa]s?\s.*\s\p{Lower}{3,}(?:ava|avam|iam)$/iu,
  latter: /^(?:est[ea] últim[oa])$/u,
  opinion: /^(?:Mas |E )?[Pp]ara /u,
  about: wordSet("contra sobre"),
  announcing:
    /^(?:anunci|indic|afirm|explic|declar|coment|destac|inform|acrescent|ressalt|diss)(?:a|am|ou|aram|ado|e|eram)$|^dito$/u,
  ownerBefore: /^\p{Alpha}+ [\p{Alpha}-]+ (?:do |da |dos )(?:\p{Lower}+ )?(?<office>[\p{Alpha}-]+) $/u,
  inverts: true,
  proDrop: true,
  articled: true,
  agents: wordSet("por pelo pela pelos pelas"),
  asTold: { as: wordSet("como segundo conforme"), turned: true, out: wordSet(""), nobody: wordSet("se"), verbs: /^$/u },
  perfectInfinitive: /^(?:ter(?:em|-se)?|haver)$/u,
  infinitive: /^(?:não )?\p{Lower}{1,}[aei]r(?!\p{Alpha})/u,
  when: /^(?:no mesmo dia|n[ao] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?(?: passad[ao])?|ontem|hoje|n?est[ea] (?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?)(?: (?:de|à) (?:manhã|tarde|noite))?(?!\p{Alpha})/u,
  pluralVerb: /m$/u,
  // "o fiscal deste segundo cais": no source
  according: [
    "(?<!(?:(?<!\\p{Alpha})(?:d|n)?(?:est[ea]|ess[ea]|[oa])|um) )segundo",
    "(?<!(?<!\\p{Alpha})(?:est\\p{Lower}+|totalmente|plenamente) )de acordo com",
    "conforme",
    "n[ao] (?:opinião|avaliação|visão|entender|entendimento|leitura) d(?:e|[ao]s?)",
    "(?:nas palavras|aos olhos) d(?:e|[ao]s?)",
  ],
  of: ["de", "do", "da", "dos", "das", "para", "por", "pelo", "pela", "em", "no", "na", "com", "a", "ao", "à"],
  and: ["e", "bem como"],
  denials: wordSet("não nunca sem jamais"),
  passives: wordSet("foi foram sido é são"),
  betweenSubjectAndVerb: wordSet("tem têm tinha também ainda depois já lhe nos me se hoje ontem"),
  manner: /^\p{Lower}{3,}mente$/u,
  conditions: wordSet("se quando até o_que como"),
  auxiliaries: wordSet(
    "é são era eram foi foram tem têm tinha será serão seria deve devem pode podem está estão estava vai vão há",
  ),
  notInSubject: wordSet(
    "é são era eram foi foram tem têm tinha será seria deve pode está estão estava vai vão há que quem quando se eu nós",
  ),
  clauseOpeners: wordSet("e ou mas que quem quando se porque embora enquanto onde após como pois"),
  endsSubject: wordSet(
    "em no na nos nas a ao à aos às durante antes depois após desde nesta neste ontem hoje segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo",
  ),
  prepositions: wordSet(
    "em no na nos nas a ao à aos às durante desde até com sem por para sobre após entre contra nesta neste segundo num numa",
  ),
  adverbs: wordSet(
    "ontem hoje também ainda depois então além assim entretanto segunda-feira terça-feira quarta-feira quinta-feira sexta-feira",
  ),
  personPronouns: wordSet("ele ela"),
  groupPronouns: wordSet("eles elas"),
  genders: new Map([
    ["ele", "he"],
    ["ela", "she"],
  ]),
  reflexives: wordSet("se"),
  enclitic: /^(disse|afirmou|explicou)-(ele|ela|eles|elas)$/u,
  relatives: wordSet("quem"),
  determiners: wordSet(
    "o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa esses essas aquele aquela vários várias muitos muitas alguns algumas outros outras nosso nossa",
  ),
  objectPronouns: wordSet("o a os as"),
  namesAs: wordSet("de como"),
  speaking: wordSet("alguns muitos vários outros todos"),
  epithets: wordSet(`
    pesquisador pesquisadora investigador investigadora cientista especialista professor professora médico médica treinador treinadora técnico técnica
    avançado avançada atacante médio defesa zagueiro goleiro guarda-redes jogador jogadora futebolista tenista ciclista piloto nadador nadadora
    ator atriz cantor cantora artista escritor escritora autor autora cineasta deputado deputada senador senadora parlamentar político empresário
    empresária sindicalista dirigente historiador historiadora economista
  `),
  sourceFirst: true,
  sourceNouns: wordSet(`
    observadores críticos opositores analistas pesquisadores polícia fonte fontes autoridade autoridades porta-voz porta-vozes funcionário funcionários ministério governo testemunha testemunhas moradores
    especialistas especialista promotoria empresa companhia sindicato sindicatos advogado advogada investigadores bombeiros médicos responsáveis
    prefeitura câmara agência jornal relatório estudo associação organização oposição partido tribunal familiares assessor assessores diplomatas
  `),
  anonymous:
    "(?:sob (?:a )?condição de anonimato|sob anonimato|(?:pediu|pediram|preferiu|preferiram|pede|prefere)(?: para)? (?:(?:o )?anonimato|não (?:ser(?:em)? (?:identificad[oa]s?|nomead[oa]s?)|se identificar)))",
  because: ["porque", "pois", "por medo", "por receio", "por temor", "por não", "por motivos", "por razões"],
});
