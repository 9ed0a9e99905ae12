# METADATA
# title: Only its authors speak for the study
# description: The story is about a study or a trial, and all who speak in it made it or sell it.
# related_resources:
#   - description: "HealthNewsReview: ten criteria for health news"
#     ref: https://www.healthnewsreview.org/about-us/review-criteria/
#   - description: "Science Media Centre: best practice for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "Zhang et al. 2018: indicators of credibility"
#     ref: https://docslib.org/doc/10292369/
#   - description: "Sumner et al. 2016: exaggeration in science news and press releases"
#     ref: https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0168217
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {opinion: off, interview: off, brief: off, live: off, press_release: off}
#   message: "“{hit}”: only those who made it speak for it. Who else knows the field?"
#   ask: "Who was not involved, and can judge it? Call them, and say that they were not."
#   per: document
package rules.expertise.study_author_only

report contains {
	"at": hit.at,
	"related": [input.sources[i].at | some i in _voices],
	"args": {"hit": hit.text},
} if {
	some hit in input.matches.research
	_news(hit)
	count(_voices) > 0
	every i in _voices {
		_inside(input.sources[i], hit)
	}
	count([outside | some outside in input.matches.research; outside.class == "outside"]) == 0
}

# The story opens with it.
_news(hit) if {
	hit.class == "finding"
	input.blocks[hit.block].body in {0, 1}
}

_news(hit) if {
	hit.class == "product"
	input.blocks[hit.block].body == 0
	hit.attribution != null
}

# _voices are all people and bodies that speak in the body, under their names.
_voices := {a.source |
	some a in input.attributions
	source := input.sources[a.source]
	source.kind in {"named_person", "named_org"}
	not source.role in {"outlet", "study"}
	not _scientists(source)
	not regex.match(`(?i)\b(google|wikipedia)\b`, source.text)
	not a.class in {"attitude", "no_comment", "relay"}
	input.blocks[a.block].body >= 0
}

# "Scientists from the University of Lund" are the study once more.
_scientists(source) if {
	source.kind == "named_org"
	source.role == "expert"
}

# Its author, by the paragraph that introduces them.
_inside(source, _) if source.block in _credits

# By the surname alone, once that paragraph has told who it is.
_inside(source, _) if {
	some author in input.sources
	author.block in _credits
	endswith(author.name, sprintf(" %s", [source.name]))
}

# "The research was led by Ann Poe", who speaks later.
_inside(source, _) if {
	some hit in input.matches.research
	hit.class == "author"
	contains(hit.text, source.name)
}

# Of the house whose product it is.
_inside(source, hit) if {
	hit.class == "product"
	maker := input.sources[input.attributions[hit.attribution].source]
	some word in split(maker.name, " ")
	count(word) > 3
	contains(sprintf("%s %s %s", [source.name, source.organization, source.title]), word)
}

# Of the house that made it: "a trial by Meridon", "Meridon's head of research".
_inside(source, _) if {
	some study in input.sources
	study.role == "study"
	some word in split(study.organization, " ")
	count(word) > 3
	not word in {"University", "Institute", "College", "School", "Hospital", "Centre", "Center"}
	contains(sprintf("%s %s", [source.organization, source.title]), word)
}

# "Researchers at Halden University have found", and the university speaks.
_inside(source, _) if {
	some maker in input.sources
	_scientists(maker)
	maker.organization != ""
	_same_house(maker.organization, source)
}

# "The university said", "its press office": the one that the story told of.
_inside(source, _) if regex.match(`(?i)^(the|his|her|its|their) (university|institute|hospital|college|centre|center|laboratory|lab|team|authors?|researchers|group|press office|foundation|company)$`, source.text)

# "His colleague Ann Dias".
_inside(source, _) if regex.match(`(?i)^(his|her|their) (colleague|co-author|fellow author|collaborator)\b`, source.text)

_same_house(house, source) if house in {source.name, source.organization}

# Of the University of Lund, for those "at Lund".
_same_house(house, source) if endswith(source.organization, sprintf(" of %s", [house]))

# "A drug made by Halden", "funded by Halden", and Halden's people speak: "Its
# chief executive said".
_inside(source, _) if {
	some maker in input.matches.research
	maker.class == "maker"
	_of(source, maker)
}

_of(source, maker) if maker.text in {source.name, source.organization}

_of(source, maker) if contains(source.title, maker.text)

_of(source, maker) if {
	source.sentence == maker.sentence + 1
	regex.match(`(?i)\b(chief|chair|director|head|president|spokes)`, source.title)
}

# "The company's chief scientist", where a company or an institute made the study.
_inside(source, _) if {
	regex.match(`(?i)^(the |its )?(charity|company|firm|foundation|group|institute|lab|laboratory|maker|manufacturer|organi[sz]ation|start-?up|team|university)['’]s `, source.title)
	some study in input.sources
	study.role == "study"
	study.organization != ""
}

_credits := {hit.block | some hit in input.matches.research; hit.class == "author"}
