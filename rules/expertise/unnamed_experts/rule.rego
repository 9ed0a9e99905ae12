# METADATA
# title: Experts without names
# description: “Experts say” borrows authority from people of whom the story names nobody.
# related_resources:
#   - description: "Politico: “Some say”, “experts say”, “critics say”, 2013"
#     ref: https://www.politico.com/blogs/media/2013/02/some-say-experts-say-critics-say-155900
#   - description: "Bloomberg's editor on sourcing, 2010"
#     ref: https://talkingbiznews.com/they-talk-biz-news/bloomberg-editor-in-chief-critiques-sourcing/
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "Science Media Centre: best practice for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {opinion: off}
#   message: "“{experts}”: nobody of them is named here. Which ones?"
#   ask: "Who is one of them? Give a name, a post, an institution."
#   per: source
#   supersedes: [attribution.vague_crowd]
#   config:
#     sentences: 2
package rules.expertise.unnamed_experts

import data.lib.company
import data.lib.interview
import data.lib.places
import data.lib.voices

report contains {"at": saying.source_span, "args": {"experts": split(saying.source_text, ",")[0]}} if {
	not interview.transcript
	some source in input.sources
	source.plural
	source.count == 0
	not source.named
	some i, source.i in places.said_by
	saying := input.attributions[i]
	_expert(saying, source)
	_holds(saying)
	_plain(saying)
	_listed(saying, source)
	not _somebody(saying)
}

# In words that are no plain verb of saying.
report contains {"at": hit.at, "args": {"experts": hit.text}} if {
	not interview.transcript
	some hit in input.matches.expert_voices
	hit.attribution == null
	input.blocks[hit.block].body >= 0
	not hit.sentence in _voiced
	not _introduced(hit)
	not _somebody(object.union(hit, {"source_text": hit.text}))
}

# Somebody with a name comes within two sentences.
_introduced(hit) if {
	some source in input.sources
	source.named
	(source.sentence - hit.sentence) in {0, 1, 2}
}

# Where the model has heard them already.
_voiced := {saying.sentence |
	some saying in input.attributions
	_expert(saying, input.sources[saying.source])
}

_expert(_, source) if source.role == "expert"

# The strategists of a party speak for it.
_expert(saying, source) if {
	source.head in {"strategist", "watcher"}
	contains(saying.source_text, source.head)
	not regex.match(`. ?[A-Z]`, saying.source_text)
}

# Those whose trade the model does not know.
_expert(saying, source) if {
	source.role == ""
	not source.head in _asked
	some noun in input.matches.experts
	noun.class == "expert"
	noun.sentence == saying.sentence
	lower(noun.text) == source.head
}

# "Doctors warn", and not the doctors who treated somebody.
_expert(saying, source) if {
	source.head in _asked
	saying.tense in {"present", "perfect"}
	not regex.match(`(?i)(^| )(the|his|her|their|its)|['’]s? `, saying.source_text)
}

_asked := {"attorney", "clinician", "doctor", "lawyer", "physician", "surgeon"}

# To find, to say or to think something, in whatever verb.
_holds(saying) if {
	not saying.class in {"denial", "no_comment", "relay"}
	not saying.lemma in {"ask", "disclose", "discover", "document", "observe", "show", "want", "wonder"}
}

_plain(saying) if {
	saying.parent == null
	not saying.modal
	not saying.negated
	not saying.question
	not regex.match(`([^,] who| that| which)$`, saying.source_text)

	not _nobody(saying)
	not _somebodys(saying)

	# Whom the story has met: "the engineers who surveyed it".
	not regex.match(`(?i)^(the|these|those|our|his|her|its|their) [\w-]+s( who .*)?$`, saying.source_text)

	# "Ward and other security experts": one of them is named.
	not regex.match(`^(\p{Lu}[\p{L}'’.-]* )+and (other|fellow) `, saying.source_text)

	# "Scientists at the British Antarctic Survey": the institution is named.
	not regex.match(` (at|from|with|of|for) (the )?[A-Z]`, saying.source_text)
}

# "According to Falk economists have not found any": a name that the story knows stands
# before them, and they are hers or no source at all.
_somebodys(saying) if {
	some other in input.sources
	other.kind == "named_person"
	startswith(saying.source_text, concat("", [regex.replace(other.name, `^.* `, ""), " "]))
}

# Few say so, and none need be named; but where few doubt it, the others say so.
_nobody(saying) if {
	regex.match(`(?i)^(few|no|hardly any) `, saying.source_text)
	not saying.lemma in {"dispute", "doubt", "question"}
}

# The noun stands outside quotation marks. It need not be told from the signs of
# the other classes, for with one of those in its sentence there is _somebody.
_listed(saying, source) if {
	some noun in input.matches.experts
	noun.sentence == saying.sentence
	source.head in {noun.lemma, lower(noun.text)}
}

# An expert with a name, or the standing of one, within a few sentences.
_somebody(saying) if {
	some near in numbers.range(saying.sentence - _window, saying.sentence + _window)
	near in _known
	_same(saying, near)
}

# Those of the paragraph before spoke of something else.
_same(saying, near) if near >= saying.sentence

_same(saying, near) if input.sentences[near].block == saying.block

# Or anybody who is first heard right after.
_somebody(saying) if {
	some i in company.speakers
	other := input.attributions[i]
	other.sentence in {saying.sentence, saying.sentence + 1}
	source := input.sources[other.source]
	source.kind == "named_person"
	source.sentence >= saying.sentence
	contains(other.source_text, source.name)
}

# Whom the next sentence quotes is given for one of them, whatever the story has said of
# him before.
_somebody(saying) if {
	some other in input.attributions
	other.kind == "direct"
	other.sentence == saying.sentence + 1
	_given(saying, other)
}

_given(saying, other) if {
	other.block == saying.block
	input.sources[other.source].kind == "named_person"
}

# Across a paragraph, if his office is a former one.
_given(_, other) if regex.match(company.past, input.sources[other.source].title)

# Or whose quotation begins there or in the sentence after it, though his name comes at
# its end.
_somebody(saying) if {
	some quote in input.quotes
	(quote.sentence - saying.sentence) in {1, 2}
	source := input.sources[input.attributions[quote.attribution].source]
	source.kind == "named_person"
	source.sentence >= quote.sentence
}

# A lead may leave the name to the two paragraphs below it.
_somebody(saying) if {
	input.blocks[saying.block].body == 0
	some near in _experts
	input.blocks[input.sentences[near].block].body in {1, 2}
}

_window := data.config.expertise.unnamed_experts.sentences

# A headline may leave the name to the body.
_somebody(saying) if {
	input.blocks[saying.block].body < 0
	count(_experts) > 0
}

# Two of that trade with a name, wherever in the story they speak.
_somebody(saying) if {
	trade := sprintf(`\b%s`, [_trade(input.sources[saying.source])])
	count({other.source |
		some i in voices.speaking
		other := input.attributions[i]
		source := input.sources[other.source]
		source.kind == "named_person"
		regex.match(trade, lower(source.title))
	}) > 1
}

# What they do, as their titles have it: historians and history, political scientists
# and political science. Analysts may be of anything.
_trade(source) := sprintf("%s scien", [kind]) if {
	source.head == "scientist"
	words := split(source.name, " ")
	kind := words[count(words) - 2]
} else := regex.replace(source.head, `(ian|ist|er)$`, "") if {
	regex.match(`([^l]ist|ian|mer|pher)$`, source.head)
	not source.head in {"physician", "scientist", "strategist"}
}

# "Scientists report in a new study": then it is the study that needs a name.
_somebody(saying) if {
	not regex.match(`(?i)^(some|many|most|other|several) `, saying.source_text)
	some sign in input.matches.experts
	sign.class == "work"
	sign.sentence in {saying.sentence, saying.sentence + 1}
}

_known := _experts | {sign.sentence | some sign in input.matches.experts; sign.class == "standing"}

_experts := {saying.sentence |
	some i in voices.speaking
	saying := input.attributions[i]
	source := input.sources[saying.source]
	source.kind == "named_person"
	source.role == "expert"
}
