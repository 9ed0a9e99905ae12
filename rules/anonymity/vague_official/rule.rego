# METADATA
# title: Officials of no office
# description: Officials, diplomats or sources whose description names a country, a trade or nothing, and no office.
# related_resources:
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Guardian readers' editor: guidelines on anonymous sources, 2014"
#     ref: https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines
#   - description: "Washington Post: policy on sources, 2004"
#     ref: http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html
#   - description: "New York Times: confidential news sources, 2004"
#     ref: https://web.archive.org/web/20100714064918/http://www.nytco.com:80/company/business_units/sources.html
#   - description: "Associated Press: when is it OK to use anonymous sources? 2017"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
# custom:
#   severity: warning
#   profiles: {strict: error, npr: error}
#   kinds: {opinion: off}
#   message: "“{source}” names no office. Which agency, and how senior?"
#   ask: How many people are they, and where do they work? “Two senior Pentagon officials” says it in four words.
#   per: source
#   supersedes: [anonymity.no_basis]
package rules.anonymity.vague_official

import data.lib.unnamed

report contains {"at": source.at, "related": source.mentions, "args": {"source": source.text}} if {
	some i in _vague
	source := input.sources[i]
	not _counted(source)
}

_vague contains i if {
	some i in unnamed.speaking
	source := input.sources[i]
	_nowhere(source)
	head := unnamed.head(source)
	classes := unnamed.classes(source)
	_no_office(head, classes)
	not _office_near(source, classes)
	not _of_somebody(source)
	not regex.match(`(?i)\b(campaign (aide|staffer|worker)|operative|strategist)s?$`, source.name) # no agency has any
}

_nowhere(source) if {
	_of_no_knowledge(source)
	source.organization == ""
	not _branch_of_a_place(source)
}

_of_no_knowledge(source) if source.grade in {1, 2}

# "Officials and two people briefed on the plan": these know, and those are officials.
_of_no_knowledge(source) if unnamed.joined(source)

# "Health officials in Hunan" is as good as the name of the office.
_branch_of_a_place(source) if {
	regex.match(unnamed.placed, source.name)
	unnamed.classes(source) & {"circle", "service"} != set()
}

# Where governments sit is no office.
_nowhere(source) if source.organization in {"Brussels", "Washington", "Westminster", "Whitehall"}

# An adviser to somebody: whose office that is, the story says.
_of_somebody(source) if {
	unnamed.head(source) == "aide"
	some hit in input.matches.advised
	hit.sentence == source.sentence
}

# "German officials" spoke, and then "officials" do: they are one source. "A
# health official" is one more.
_counted(source) if {
	_plain(unnamed.classes(source))
	not regex.match(`(?i)^(an?|another) `, source.text)
	some i in _vague
	i < source.i
	input.sources[i].head == source.head
}

_no_office("office", classes) if classes - {"office", "number", "rank", "power", "service", "circle", "country", "side"} == set()

_no_office("aide", classes) if {
	classes - {"aide", "number", "rank", "power", "circle", "country", "side"} == set()
}

_no_office("bare", classes) if {
	classes - {"bare", "number", "rank", "power", "service", "country", "circle", "force", "side"} == set()
	classes & {"power", "service", "country", "circle", "force", "side"} != set()
}

# Plain "officials" below a ministry that speaks are that ministry's, and below
# the director of an agency they are the agency's. "The authorities" are anybody.
_office_near(source, classes) if {
	_of_that_office(source, classes)
	some a in input.attributions
	(input.blocks[source.block].body - input.blocks[a.block].body) in {0, 1}
	_answers_for_an_office(input.sources[a.source])
}

_answers_for_an_office(institution) if {
	institution.kind == "named_org"
	institution.role != "police"
	institution.owner != institution.name
	institution.outlet == ""
}

_answers_for_an_office(head) if {
	head.kind == "named_person"
	regex.match(`\p{Lu}{2,}|(\p{Lu}\.){2}|\b(Attorney|Department|Ministry|Secretary)\b`, sprintf("%s %s", [head.title, head.organization]))
}

# And where the story says elsewhere at which office they are, these are the same.
_office_near(source, classes) if {
	_of_that_office(source, classes)
	some other in input.sources
	other.head == source.head
	_at_an_office(other)
}

_at_an_office(source) if source.organization != ""

_at_an_office(source) if "other" in unnamed.classes(source)

# Who spoke "because …" are the officials of the sentence before.
_office_near(source, _) if {
	source.i in unnamed.explaining
	some other in input.sources
	other.head == source.head
	other.block == source.block
	other.i < source.i
}

# A lead may leave the name of the office to the paragraphs below it: "provincial
# officials said", and then the spokeswoman of the department speaks.
_office_near(source, classes) if {
	input.blocks[source.block].body == 0
	classes & {"country", "power", "circle", "side", "other"} == set()
	unnamed.makes_way(source)
	count({a.source | some a in input.attributions; input.blocks[a.block].body in {1, 2}; _answers_for_an_office(input.sources[a.source])}) == 1
}

_of_that_office(source, classes) if {
	_plain(classes)
	not "service" in classes
	source.head != "authority"
}

_plain(classes) if classes & {"country", "power", "rank", "circle", "side", "other"} == set()
