# METADATA
# title: Asked, but how
# description: Somebody “could not be reached” or “has been contacted”, and the story says neither how nor when it tried.
# related_resources:
#   - description: "NPR: be persistent when seeking comment, and be precise about who won't comment"
#     ref: http://ethics.npr.org/memos-from-memmott/be-persistent-when-seeking-comment-and-be-precise-about-who-wont-comment/
#   - description: "NYU Ethics & Journalism Initiative: the no-surprises rule"
#     ref: https://ethicsandjournalism.org/resources/best-practices/best-practices-the-no-surprises-rule-a-fair-and-full-opportunity-to-respond
#   - description: "AJR: a guide to reporterese"
#     ref: https://ajrarchive.org/Article.asp?id=3729
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, npr: warning}
#   kinds: {brief: off, opinion: off, press_release: off, interview: off}
#   message: "“{hit}”: the story does not say how or when. What did we try?"
#   ask: How did we try, how often, and until when? “Did not answer three calls and an email on Thursday.”
package rules.balance.comment_effort

import data.lib.interview

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	not interview.transcript
	some hit in input.matches.unanswered
	hit.attribution == null
	not _told(hit)
}

# How, how often, through whom or when. To have asked somebody is none of these,
# whatever stands beside it: the answer is still to come.
_told(hit) if {
	hit.class != "sought"
	some there in [hit.sentence, hit.sentence + 1]
	there in _precise
	input.sentences[there].block == hit.block
	not _moved_on(hit, there)
}

_precise := {effort.sentence | some effort in input.matches.efforts} | {time.sentence |
	some time in input.times
	time.kind in {"absolute", "relative"}
}

# The next sentence goes on to what somebody did say, on a day of its own.
_moved_on(hit, there) if {
	there != hit.sentence
	there in {a.sentence | some a in input.attributions}
	not there in {effort.sentence | some effort in input.matches.efforts}
}
