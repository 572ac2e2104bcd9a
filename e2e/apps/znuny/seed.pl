# `perl seed.pl seed.json`, run as the user otrs: makes the agent's account, and a ticket of each thread through Znuny's own mail gate.
use strict;
use warnings;
use utf8;
use lib '/usr/share/otrs', '/usr/share/otrs/Kernel/cpan-lib', '/usr/share/otrs/Custom';
use Kernel::System::ObjectManager;
use Encode qw(encode);
use JSON;

open my $file, '<', $ARGV[0] or die "$ARGV[0]: $!";
my $seed  = JSON->new->utf8->decode(do { local $/; <$file> });
my $agent = $seed->{agent};
local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'seed' });

my $users = $Kernel::OM->Get('Kernel::System::User');
my ($first, $last) = split / /, $agent->{name}, 2;
my $agent_id = $users->UserAdd(
    UserFirstname => $first, UserLastname => $last, UserLogin => $agent->{user}, UserPw => $agent->{password},
    UserEmail => $agent->{mail}, ValidID => 1, ChangeUserID => 1,
) or die 'no account';
my $groups = $Kernel::OM->Get('Kernel::System::Group');
my %id_of  = reverse $groups->GroupList(Valid => 1);
my %rights = map { $_ => 1 } qw(ro move_into create note owner priority rw);
$groups->PermissionGroupUserAdd(GID => $id_of{$_}, UID => $agent_id, Permission => \%rights, UserID => 1) for qw(users admin stats);

# Answers to this address are put to their ticket.
my $addresses = $Kernel::OM->Get('Kernel::System::SystemAddress');
$addresses->SystemAddressUpdate($addresses->SystemAddressGet(ID => 1), Name => $agent->{mail}, Realname => 'Support', ValidID => 1, UserID => 1);

# Takes in one mail, as a mail server would hand it over. Gives the ticket's number in the database.
sub take_in {
    my ($from, $about, $text) = @_;
    my $mail = encode('UTF-8', join "\n",
        "From: $from->{name} <$from->{mail}>", "To: $agent->{mail}", "Subject: $about", 'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit', '', $text, '');
    local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'seed' });
    my $log = $Kernel::OM->Create('Kernel::System::CommunicationLog', ObjectParams => { Transport => 'Email', Direction => 'Incoming' });
    $log->ObjectLogStart(ObjectLogType => 'Message');
    my $gate = $Kernel::OM->Create('Kernel::System::PostMaster', ObjectParams => { Email => \$mail, CommunicationLogObject => $log, Trusted => 1 });
    my (undef, $ticket) = $gate->Run(Queue => 'Raw');
    $log->ObjectLogStop(ObjectLogType => 'Message', Status => 'Successful');
    $log->CommunicationStop(Status => 'Successful');
    die 'the mail gate took nothing in' unless $ticket;
    return $ticket;
}

sub write_article {
    my ($kind, $ticket, %article) = @_;
    $Kernel::OM->Get("Kernel::System::Ticket::Article::Backend::$kind")->ArticleCreate(
        TicketID => $ticket, SenderType => 'agent', From => "$agent->{name} <$agent->{mail}>", ContentType => 'text/plain; charset=utf-8',
        HistoryComment => 'seed', UserID => $agent_id, NoAgentNotify => 1, %article,
    ) or die 'no article';
}

for my $thread (@{ $seed->{threads} }) {
    my ($ticket, $number);
    for my $message (@{ $thread->{messages} }) {
        if ($message->{from}{user} eq $agent->{user}) {
            write_article('Email', $ticket, IsVisibleForCustomer => 1, To => $thread->{customer}{mail},
                Subject => "Re: $thread->{subject}", Body => $message->{text}, HistoryType => 'SendAnswer');
            next;
        }
        my $prefix = $number ? "Re: [Ticket#$number] " : '';
        my $taken = take_in($message->{from}, "$prefix$thread->{subject}", $message->{text});
        $ticket ||= $taken;
        $number ||= $Kernel::OM->Get('Kernel::System::Ticket')->TicketNumberLookup(TicketID => $ticket);
    }
    next unless $thread->{note};
    write_article('Internal', $ticket, IsVisibleForCustomer => 0, Subject => 'Note', Body => $thread->{note}{text}, HistoryType => 'AddNote');
}
