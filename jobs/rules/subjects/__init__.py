"""What an article is about: topic words in all their forms, weighed, and standing issues."""
