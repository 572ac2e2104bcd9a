# `perl seed.pl mails.json`: makes the agent's account, lets customers write, and takes in the mails as from a mail server.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib', '/usr/local/share/request-tracker5/lib';
use RT -init;
use RT::Interface::Email;
use Encode qw(encode);
use JSON;

open my $file, '<', $ARGV[0] or die "$ARGV[0]: $!";
my $seed = JSON->new->utf8->decode(do { local $/; <$file> });

my $user = RT::User->new(RT->SystemUser);
my ($made, $problem) = $user->Create(
    Name         => $seed->{agent}{user},
    Password     => $seed->{agent}{password},
    EmailAddress => $seed->{agent}{mail},
    RealName     => $seed->{agent}{name},
    Privileged   => 1,
);
die $problem unless $made;
$user->PrincipalObj->GrantRight(Right => 'SuperUser', Object => $RT::System);

my $agent = RT::CurrentUser->new;
$agent->Load($user->Id);

my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
$everyone->PrincipalObj->GrantRight(Right => $_, Object => $queue) for qw(CreateTicket ReplyToTicket SeeQueue);

for my $ticket (@{ $seed->{tickets} }) {
    my $made;
    for my $mail (@{ $ticket->{mails} }) {
        my ($status, $error);
        ($status, $error, $made) = RT::Interface::Email::Gateway(
            { queue => 'General', action => 'correspond', message => encode('UTF-8', $mail) });
        die "the mail gateway: $error" unless $status > 0;
        # What a colleague has to say about the first message comes before the answers to it.
        next unless $ticket->{note};
        my $as_agent = RT::Ticket->new($agent);
        $as_agent->Load($made->Id);
        my ($commented, $why) = $as_agent->Comment(Content => delete $ticket->{note});
        die "the note: $why" unless $commented;
    }
}
