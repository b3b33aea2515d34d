import { counting, inOrder, type Language, NOTHING, wordSet, wordValues } from "./types.ts";

export const portuguese: Language = {
  code: "pt",
  abbreviations: wordSet("sr sra srs sras dr dra prof D exmo exma av pág nº eng Gen Cel p.ex"),
  closingAbbreviations: wordSet("etc"),
  numberAbbreviations: wordSet("min art jan fev mar abr mai jun jul ago set out nov dez"),
  sentenceOpeners: wordSet(
    "o em no na para quando se eu a os as um uma de do da dos das nas nos ao à com por pelo pela segundo após desde entre sem sobre como até durante onde quem muitos alguns ninguém",
  ),
  beforeOrdinals: NOTHING,
  elisions: NOTHING,
  stopWords: wordSet(`
    a ao aos apenas após aquela aquele as até com como contra da das de dele deles depois desde do dois dos e ela elas ele eles em entre
    era essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo muito na não nas nem no nos num o onde os ou
    para pela pelas pelo pelos por porque qual quando que quem são se sem ser seu seus sido sob sobre sua suas também tem têm ter teve
    todos um uma você
  `),
  pronounOpeners: wordSet(
    "ele ela eles elas isso isto este esta esse essa estes estas esses essas aquele aquela seu sua seus suas ambos",
  ),
  notPronouns:
    /(?<!\p{Alpha})est[ea] (?=(?:segunda|terça|quarta|quinta|sexta|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|manhã|tarde|noite|madrugada|semana|mês|fim de semana|ano|verão|inverno|primavera|outono)(?!\p{Alpha}))/giu,
  pronouns: wordSet("ele ela eles elas seu sua seus suas dele dela deles delas lhe lhes"),
  continuations: wordSet(
    "também além outro outra outros outras mesmo mesma mesmos mesmas depois então assim porém entretanto ainda ambos ambas lá já",
  ),
  definiteArticles: wordSet("o a os as"),
  standInNouns: wordSet(
    "decisão medida homem mulher grupo empresa companhia projeto lei caso relatório estudo acordo ataque vítima partido casal",
  ),
  connectiveOpeners: wordSet(
    "mas e ou porém contudo entretanto todavia além também ainda_assim assim então depois já enquanto portanto finalmente no_entanto por_isso por_outro_lado por_fim",
  ),
  notConnectives: wordSet(
    "além_de além_do além_da além_dos além_das assim_como assim_que depois_de depois_do depois_da depois_que",
  ),
  firstPerson: wordSet("eu nós me nos meu minha meus minhas nosso nossa nossos nossas"),
  sayingVerbs: wordSet(
    "disse diz afirmou afirma explicou explica acrescentou declarou declara informou informa anunciou destacou ressaltou contou avaliou criticou defendeu admitiu confirmou garantiu revelou escreveu respondeu segundo",
  ),
  alsoCalled:
    /^,?\s?\(?(?:(?:mais|também|melhor)\s)?(?:conhecid[oa]s?\scomo|vulgo|nascid[oa]\scomo|apelidad[oa]\sde)\s(?:o\s|a\s)?["«“]?$/u,
  calendarWords: wordSet(
    "segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ),
  background: /\b(?:n?o (?:ano|mês) passado|há (?:\p{Alpha}+|\d+) (?:anos|meses)|em (?:19|20)\d\d)(?!\p{Alpha})/iu,
  boilerplate:
    /(?:leia também|leia mais|saiba mais|inscreva-se|clique aqui|todos os direitos reservados|compartilhe|newsletter)/i,
  hangs:
    /^Uma? (?:decisão|medida|situação|ação|proposta|iniciativa|escolha|resposta|posição|forma|maneira) (?:que|de|com|em) |^(?:Poucos|Poucas|Dois|Duas|Três|Quatro|Cinco) (?:minutos|horas|dias|semanas|meses|anos) (?:depois|mais tarde|antes)|^Pouco (?:depois|antes)|^(?:Talvez )?[Pp]orque |^(?:De fato|De facto|Ou seja|Não por acaso|Daí|Prova disso|N?(?:este|esse) (?:sentido|contexto|caso)|Dito isto|Dito isso|Aliás|Ao mesmo tempo|Como resultado|Por conseguinte|Dessa forma|Desta forma|Com isso|Para isso|Por essa razão)(?!\p{Alpha})/u,
  address: /(?<!\p{Alpha})vocês?(?!\p{Alpha})/iu,
  decimalMark: ",",
  numerals: counting(
    "um|uma dois|duas três quatro cinco seis sete oito nove dez onze doze",
    "catorze=14 quatorze=14 quinze=15 dezesseis=16 dezessete=17 dezoito=18 dezenove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 uma_dezena=10 uma_dúzia=12 uma_vintena=20 uma_trintena=30 uma_centena=100",
  ),
  magnitudes: wordValues("cem=2 cento=2 mil=3 milhão=6 milhões=6 mi=6 bilhão=9 bilhões=9 bi=9 trilhão=12 trilhões=12"),
  percentWords: wordSet("por_cento pontos_percentuais"),
  currencies: wordSet(
    "euro euros cêntimos centavos dólar dólares real reais libra libras iene ienes yuan rublos pesos",
  ),
  months: inOrder(
    "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
  ),
  weekdays: inOrder(
    "segunda-feira|segunda terça-feira|terça quarta-feira|quarta quinta-feira|quinta sexta-feira|sexta sábado domingo",
  ),
  relativeDays: wordValues("anteontem=-2 ontem=-1 hoje=0 amanhã=1"),
  futureWords: wordSet("previsto prevista esperado próximo próxima será serão terá vai vão"),
  pastWords: wordSet("passado passada última último"),
};
