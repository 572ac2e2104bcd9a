document.querySelector('dialog').showModal();
